package bonghwa.ui.wall;

import bonghwa.ui.control.Css;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The cells of one owner under its name and count; it places them, the field owns them. */
record WallBlock(Label title, Label count, List<Region> cells) {

    /** Nothing of it is laid out by its parent: what one cell or count says moves no other. */
    static WallBlock of(List<? extends Region> cells) {
        WallBlock block = new WallBlock(new Label(), new Label(), List.copyOf(cells));
        block.title.getStyleClass().add(Css.SEMIBOLD);
        block.title.setWrapText(true);
        block.count.getStyleClass().add(Css.MUTED);
        block.title.setManaged(false);
        block.count.setManaged(false);
        cells.forEach(cell -> cell.setManaged(false));
        return block;
    }

    /** Whose cells these are, and how many of them are well; whether that needs another width than before. */
    boolean say(String owner, String working) {
        boolean other = !owner.equals(title.getText())
                || working.length() != count.getText().length();
        title.setText(owner);
        count.setText(working);
        return other;
    }

    /** Whether its name and count are seen. */
    void shown(boolean seen) {
        title.setVisible(seen);
        count.setVisible(seen);
    }

    /** How wide its name and its count are in one line. */
    double named() {
        return Math.ceil(title.prefWidth(-1)) + Math.ceil(count.prefWidth(-1));
    }

    /** How many rows of cells of that size it takes in that width. */
    int rows(double wide, double side, double gap) {
        int across = across(wide, side, gap);
        return (cells.size() + across - 1) / across;
    }

    private static int across(double wide, double side, double gap) {
        return Math.max(1, (int) ((wide + gap) / (side + gap)));
    }

    /** Places everything with its upper left corner there; returns how high it is. */
    double place(double x, double y, double wide, double head, double side, double gap) {
        double counted = Math.ceil(count.prefWidth(-1));
        double named = Math.max(0, wide - counted - gap);
        double high = Math.min(title.prefHeight(named), head);
        count.resizeRelocate(x + wide - counted, y + head - count.prefHeight(-1), counted, count.prefHeight(-1));
        title.resizeRelocate(x, y + head - high, named, high);
        int across = across(wide, side, gap);
        for (int i = 0; i < cells.size(); i++) {
            double left = x + i % across * (side + gap);
            double top = y + head + Math.floorDiv(i, across) * (side + gap);
            cells.get(i).resizeRelocate(Math.rint(left), Math.rint(top), side, side);
        }
        return head + rows(wide, side, gap) * (side + gap);
    }
}
