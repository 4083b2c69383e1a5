package bonghwa.ui.wall;

import bonghwa.ui.control.Css;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The cells of one owner under its name and count; it places them, the field owns them. */
record WallBlock(Label title, Label count, Text probe, List<Region> cells) {

    /** Between a name and its count, in lines. */
    private static final double GAP = 0.5;

    /** Nothing of it is laid out by its parent: what one cell or count says moves no other. */
    static WallBlock of(List<? extends Region> cells) {
        WallBlock block = new WallBlock(new Label(), new Label(), new Text(), List.copyOf(cells));
        block.title.getStyleClass().add(Css.SEMIBOLD);
        block.title.setWrapText(true);
        block.title.setManaged(false);
        block.count.getStyleClass().add(Css.MUTED);
        block.count.setAlignment(Pos.BASELINE_RIGHT);
        block.count.setManaged(false);
        cells.forEach(cell -> cell.setManaged(false));
        return block;
    }

    /** Whose cells these are, and how many of them are well; whether that needs another width than before. */
    boolean say(String owner, String working) {
        boolean other = !owner.equals(title.getText());
        title.setText(owner);
        count.setText(working);
        return other;
    }

    /** Whether its name and count are seen. */
    void shown(boolean seen) {
        title.setVisible(seen);
        count.setVisible(seen);
    }

    int size() {
        return cells.size();
    }

    /** How wide its name in so many lines and its count are beside each other; the count whatever it may become. */
    double named(int lines) {
        String[] words = title.getText().split(" ");
        double name = IntStream.rangeClosed(1, lines == 2 ? words.length : 0)
                .mapToDouble(first -> Math.max(
                        measured(title, String.join(" ", List.of(words).subList(0, first))),
                        measured(title, String.join(" ", List.of(words).subList(first, words.length)))))
                .min()
                .orElseGet(() -> measured(title, title.getText()));
        return lines == 0 ? 0 : name + 1 + between() + counted();
    }

    private double between() {
        return Math.rint(title.getFont().getSize() * GAP);
    }

    /** What its count takes when all are well. */
    private double counted() {
        int digits = String.valueOf(cells.size()).length();
        return measured(count, "0".repeat(digits) + "/" + "0".repeat(digits)) + 1;
    }

    private double measured(Label label, String text) {
        probe.setFont(label.getFont());
        probe.setText(text);
        return Math.ceil(probe.getLayoutBounds().getWidth());
    }

    /** How many cells stand beside each other in so many rows. */
    int across(int rows) {
        return Math.ceilDiv(cells.size(), rows);
    }

    /** Places everything with its upper left corner there. */
    void place(double x, double y, double wide, int rows, WallGrain grain) {
        double counted = Math.min(counted(), wide);
        double named = Math.max(0, wide - counted - between());
        double high = Math.min(title.prefHeight(named), grain.head() - grain.air());
        double bottom = y + grain.head() - grain.air();
        title.resizeRelocate(x, bottom - high, named, high);
        count.resizeRelocate(x + wide - counted, bottom - count.prefHeight(-1), counted, count.prefHeight(-1));
        int across = Math.max(1, across(rows));
        for (int i = 0; i < cells.size(); i++) {
            double left = x + i % across * grain.pitch();
            double top = y + grain.head() + Math.floorDiv(i, across) * grain.pitch();
            cells.get(i).resizeRelocate(left, top, grain.side(), grain.side());
        }
    }
}
