package bonghwa.ui.timeline;

import bonghwa.ui.model.TimelineRow;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The picture of one row; a column uses it again for other rows. Its height follows from its width. */
abstract class RowNode extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private @Nullable TimelineRow row;
    private boolean selected;

    RowNode(String style) {
        getStyleClass().setAll("timeline-row", style);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    /** Shows that row from now on. */
    void show(TimelineRow next) {
        row = next;
        draw(next);
    }

    abstract void draw(TimelineRow next);

    abstract double heightFor(double width);

    /** Lets go of what belongs to its row alone; it shows none until the next. */
    void rest() {}

    /** The row that is shown, null before the first. */
    @Nullable
    TimelineRow row() {
        return row;
    }

    void select(boolean now) {
        if (selected != now) {
            selected = now;
            pseudoClassStateChanged(SELECTED, now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
