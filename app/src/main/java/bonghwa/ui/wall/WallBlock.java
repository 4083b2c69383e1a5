package bonghwa.ui.wall;

import bonghwa.ui.control.Css;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The cells of one owner under its name and count; it places them, the field owns them. */
record WallBlock(Label title, Label count, List<Region> cells) {

    static WallBlock of(List<? extends Region> cells) {
        WallBlock block = new WallBlock(new Label(), new Label(), List.copyOf(cells));
        block.title.getStyleClass().add(Css.SEMIBOLD);
        block.count.getStyleClass().add(Css.MUTED);
        return block;
    }

    /** Whose cells these are, and how many of them are well. */
    void say(String owner, String working) {
        title.setText(owner);
        count.setText(working);
    }

    /** Whether its name and count are seen. */
    void shown(boolean seen) {
        title.setVisible(seen);
        count.setVisible(seen);
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
        count.resizeRelocate(x + wide - counted, y, counted, count.prefHeight(-1));
        title.resizeRelocate(x, y, Math.max(0, wide - counted - gap), title.prefHeight(-1));
        int across = across(wide, side, gap);
        for (int i = 0; i < cells.size(); i++) {
            double left = x + i % across * (side + gap);
            double top = y + head + Math.floorDiv(i, across) * (side + gap);
            cells.get(i).resizeRelocate(Math.rint(left), Math.rint(top), side, side);
        }
        return head + rows(wide, side, gap) * (side + gap);
    }
}
