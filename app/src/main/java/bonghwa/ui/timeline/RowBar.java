package bonghwa.ui.timeline;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The scroll bar of a column: its value is the index of the first row in sight, with the hidden part of it as a fraction. */
final class RowBar {

    private final ScrollBar bar = new ScrollBar();
    private boolean showing;

    /** {@code moved} is told where somebody drags it to; infinite: to the end. */
    RowBar(DoubleConsumer moved) {
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMin(0);
        bar.valueProperty().subscribe((_, value) -> {
            if (!showing) {
                moved.accept(value.doubleValue() >= bar.getMax() ? Double.POSITIVE_INFINITY : value.doubleValue());
            }
        });
    }

    ScrollBar node() {
        return bar;
    }

    /** How much of the column's width it takes. */
    double width() {
        return bar.getWidth();
    }

    /** Puts it at the right edge of a column of that size. */
    void place(double width, double height) {
        double own = bar.prefWidth(-1);
        bar.resizeRelocate(width - own, 0, own, height);
    }

    /** Shows where the reader is. */
    void show(RowPlaces places, int rows) {
        int count = Math.max(1, places.last() - places.first());
        double max = Math.max(1, rows - count);
        showing = true;
        bar.setMax(max);
        bar.setVisibleAmount(Math.min(max, count));
        bar.setVisible(places.first() > 0 || places.hiddenPart() > 0 || places.last() < rows - 1);
        bar.setValue(places.end() ? max : Math.min(max, places.first() + places.hiddenPart()));
        showing = false;
    }
}
