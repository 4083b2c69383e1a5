package bonghwa.ui.timeline;

import bonghwa.domain.Moment;
import bonghwa.ui.model.TimelineRow;
import bonghwa.ui.model.TimelineRows;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A column of rows of which only those in sight have a node. The reader keeps his place whatever is put in around it, and however
 * high rows become; while he is at the end, it stays there. Few rows stand at the bottom.
 */
final class RowColumn extends Region {

    private final RowPool pool;
    private final RowPlaces places = new RowPlaces();
    private final RowBar bar = new RowBar(this::dragged);
    private final Rectangle clip = new Rectangle();
    private final ReadOnlyBooleanWrapper atEnd = new ReadOnlyBooleanWrapper(this, "atEnd", true);
    private TimelineRows rows = TimelineRows.EMPTY;

    RowColumn(Supplier<RowNode> days, Supplier<RowNode> entries) {
        pool = new RowPool(days, entries, this::added);
        getStyleClass().add("timeline-column");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
        setClip(clip);
        getChildren().add(bar.node());
        setOnScroll(e -> {
            scroll(-e.getDeltaY());
            e.consume();
        });
    }

    /** Whether the end of the column is in sight, where it then stays. */
    ReadOnlyBooleanProperty atEnd() {
        return atEnd.getReadOnlyProperty();
    }

    /** Shows these rows; the first row that is whole in sight stays where it is, or the next one takes its place. */
    void show(TimelineRows next) {
        @Nullable TimelineRow anchor = places.anchor() < rows.size() ? rows.get(places.anchor()) : null;
        rows = next;
        if (anchor != null) {
            int found = next.indexOf(anchor);
            places.anchored(found >= 0 ? found : Math.min(next.from(anchor.place()), Math.max(0, next.size() - 1)));
        }
        redraw();
    }

    /** Draws every row in sight anew. */
    void redraw() {
        pool.redraw(rows);
        requestLayout();
    }

    /** The row that is kept alive out of sight, because somebody writes in it. */
    void keep(@Nullable String id) {
        pool.keep(id);
    }

    /** Marks those rows as selected; {@code front} is the one that the keyboard moves. */
    void select(Set<String> ids, @Nullable String front) {
        pool.select(ids, front);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** Moves what is shown by so many pixels, down where positive. */
    void scroll(double pixels) {
        if (rows.size() > 0 && pixels != 0 && !(pixels > 0 && atEnd.get())) {
            places.scroll(pixels);
            moved();
        }
    }

    /** Goes to the end and stays there. */
    void toEnd() {
        places.toEnd();
        moved();
    }

    /** Puts that row on top. */
    void toTop(int index) {
        to(index, 0);
    }

    private void to(int index, double y) {
        places.to(Math.clamp(index, 0, Math.max(0, rows.size() - 1)), y);
        moved();
    }

    private void moved() {
        atEnd.set(places.end());
        requestLayout();
    }

    /** Scrolls just so far that the row is in sight; what is far away comes to a third of the height. */
    void reveal(int index) {
        layout();
        @Nullable RowNode node = pool.inSight(rows.get(index));
        if (node != null) {
            double above = -node.getLayoutY();
            double below = node.getLayoutY() + node.getHeight() - getHeight();
            scroll(above > 0 ? -above : below > 0 ? Math.min(below, node.getLayoutY()) : 0);
        } else {
            to(index, getHeight() / 3);
        }
        layout();
    }

    private void dragged(double place) {
        if (Double.isInfinite(place)) {
            toEnd();
        } else if (rows.size() > 0) {
            int index = Math.min((int) place, rows.size() - 1);
            to(index, -(place - index) * height(index));
        }
    }

    int firstInSight() {
        return places.first();
    }

    /** The index of the last row in sight, -1 for none. */
    int lastInSight() {
        return places.last();
    }

    /** The place of the last row in sight. */
    @Nullable
    Moment placeInSight() {
        int last = places.last();
        return last < 0 || last >= rows.size() ? null : rows.get(last).place();
    }

    /** The node in sight at that height. */
    @Nullable
    RowNode at(double y) {
        return pool.at(y);
    }

    /** Whether the keyboard is at that row. */
    boolean front(String id) {
        @Nullable RowNode node = pool.front();
        return node != null && node.row() != null && node.row().id().equals(id);
    }

    /** The node of that row, if it has one. */
    @Nullable
    RowNode node(String id) {
        return pool.get(id);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        bar.place(getWidth(), getHeight());
        pool.clear();
        if (getHeight() > 0 && getWidth() > 0) {
            places.place(rows.size(), getHeight(), this::height).forEach(this::put);
            atEnd.set(places.end());
        }
        pool.free();
        bar.show(places, rows.size());
    }

    private double room() {
        return getWidth() - bar.width();
    }

    private double height(int index) {
        return pool.take(rows.get(index)).heightFor(room());
    }

    private void put(RowPlaces.Spot spot) {
        pool.put(rows.get(spot.index()), spot.y(), room(), spot.height());
    }

    private void added(RowNode node) {
        getChildren().addFirst(node);
        node.applyCss();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> rows.size();
            case ITEM_AT_INDEX ->
                parameters[0] instanceof Integer i && i < rows.size()
                        ? pool.get(rows.get(i).id())
                        : null;
            case FOCUS_ITEM -> pool.front();
            case VERTICAL_SCROLLBAR -> bar.node();
            case MULTIPLE_SELECTION -> true;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
