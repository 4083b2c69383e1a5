package bonghwa.ui.board;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;

/**
 * How wide the lanes of all one-line rows are: what the longest name leaves, since one scale holds for all and a name comes
 * first. It is a label only to measure names in the font of a row; it is never seen. FX thread.
 */
final class LaneWidth extends Label {

    /** What stands in a row beside its name and lane, in widths of an M: see line-* in board.css. */
    private static final double BESIDE = 21;

    private static final double BESIDE_WIDE = 23.3;
    private static final double LEAST = 3.4;
    private static final double MOST = 9;
    /** A longer name wraps: it alone must not take the lanes from all. */
    private static final double LONGEST = 14.8;

    private final DoubleProperty lane = new SimpleDoubleProperty(this, "lane", 40);
    private List<Need> needs = List.of();
    private boolean wideWords;
    private double row;

    /** A name and what else stands beside it in its row, in widths of an M. */
    record Need(String name, double beside) {}

    LaneWidth() {
        getStyleClass().add("line-name");
        setManaged(false);
        setVisible(false);
        fontProperty().subscribe(this::measure);
    }

    /** The width of every lane. */
    DoubleProperty lane() {
        return lane;
    }

    /** These names are shown; {@code wide}: in a language with longer words for states. */
    void show(List<Need> next, boolean wide) {
        if (!needs.equals(next) || wideWords != wide) {
            needs = List.copyOf(next);
            wideWords = wide;
            measure();
        }
    }

    /** The rows are that wide. */
    void fit(double width) {
        row = width;
        measure();
    }

    private void measure() {
        double em = getFont().getSize();
        double longest = 0;
        for (Need need : needs) {
            setText(need.name());
            longest = Math.max(longest, Math.min(LONGEST * em, prefWidth(-1)) + need.beside() * em);
        }
        setText("");
        double left = row - (wideWords ? BESIDE_WIDE : BESIDE) * em - longest;
        lane.set(Math.rint(Math.clamp(left, LEAST * em, MOST * em)));
    }
}
