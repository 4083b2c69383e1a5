package bonghwa.ui.timeline;

import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.TimelineRow;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The line between two days, with the full date in its middle. */
final class DayNode extends RowNode {

    private static final double HEIGHT = 2.667;
    private static final double GAP = 0.889;

    private final Phrases phrases;
    private final Text date = new Text();
    private final Region left = new Region();
    private final Region right = new Region();

    DayNode(Phrases phrases) {
        super("timeline-day");
        this.phrases = phrases;
        date.getStyleClass().add(Css.MUTED);
        left.getStyleClass().add(Css.HAIRLINE);
        right.getStyleClass().add(Css.HAIRLINE);
        getChildren().addAll(left, date, right);
    }

    @Override
    void draw(TimelineRow next) {
        if (next instanceof TimelineRow.Day day) {
            date.setText(phrases.fullDay(day.start()));
            setAccessibleText(date.getText());
        }
    }

    @Override
    double heightFor(double width) {
        return Math.ceil(date.getFont().getSize() * HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double em = date.getFont().getSize();
        double words = date.getLayoutBounds().getWidth();
        double inset = new RowSizes(em, false).inset();
        double line = Math.max(0, Math.floor((getWidth() - words) / 2 - em * GAP - inset));
        double middle = Math.round(getHeight() / 2);
        left.resizeRelocate(inset, middle, line, 1);
        right.resizeRelocate(getWidth() - inset - line, middle, line, 1);
        date.relocate(
                Math.rint((getWidth() - words) / 2),
                Math.rint((getHeight() - date.getLayoutBounds().getHeight()) / 2));
    }
}
