package bonghwa.ui.timeline;

import bonghwa.domain.Moment;
import bonghwa.ui.model.TimelineRow;
import bonghwa.ui.model.TimelineRows;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A column of rows of which only those in sight have a node. It is anchored at the row on top, by its id, so the reader keeps
 * his place whatever is put in above; while he is at the end, it stays there. Few rows stand at the bottom.
 */
final class RowColumn extends Region {

    private final RowPool pool;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final Set<RowNode> inSight = new LinkedHashSet<>();
    private final ReadOnlyBooleanWrapper atEnd = new ReadOnlyBooleanWrapper(this, "atEnd", true);
    private TimelineRows rows = TimelineRows.EMPTY;
    private @Nullable String kept;
    private @Nullable String selected;
    private int top;
    private double hidden;
    private int last = -1;
    private boolean barMoves;

    RowColumn(Supplier<RowNode> days, Supplier<RowNode> entries) {
        pool = new RowPool(days, entries, this::added);
        getStyleClass().add("timeline-column");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
        setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMin(0);
        bar.valueProperty().subscribe(this::barMoved);
        getChildren().add(bar);
        setOnScroll(e -> {
            scroll(-e.getDeltaY());
            e.consume();
        });
    }

    /** Whether the end of the column is in sight, where it then stays. */
    ReadOnlyBooleanProperty atEnd() {
        return atEnd.getReadOnlyProperty();
    }

    /** Shows these rows; the row on top stays where it is, if it is still there. */
    void show(TimelineRows next) {
        @Nullable TimelineRow anchor = top < rows.size() ? rows.get(top) : null;
        rows = next;
        if (!atEnd.get() && anchor != null) {
            int found = next.indexOf(anchor);
            top = found >= 0 ? found : Math.min(next.from(anchor.place()), Math.max(0, next.size() - 1));
            hidden = found >= 0 ? hidden : 0;
        }
        redraw();
    }

    /** Draws every row in sight anew. */
    void redraw() {
        for (RowNode node : Set.copyOf(pool.all())) {
            TimelineRow row = node.row();
            int at = row == null ? -1 : rows.indexOf(row);
            if (at >= 0) {
                node.show(rows.get(at));
            } else if (row != null) {
                pool.forget(row.id());
            }
        }
        requestLayout();
    }

    /** The row that is kept alive out of sight, because somebody writes in it. */
    void keep(@Nullable String id) {
        kept = id;
    }

    /** Marks that row as the selected one. */
    void select(@Nullable String id) {
        selected = id;
        pool.all()
                .forEach(node ->
                        node.select(node.row() != null && node.row().id().equals(id)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** Moves what is shown by so many pixels, down where positive. */
    void scroll(double pixels) {
        if (rows.size() > 0 && pixels != 0 && !(pixels > 0 && atEnd.get())) {
            atEnd.set(false);
            hidden += pixels;
            requestLayout();
        }
    }

    /** Goes to the end and stays there. */
    void toEnd() {
        atEnd.set(true);
        requestLayout();
    }

    /** Puts that row on top. */
    void toTop(int index) {
        atEnd.set(false);
        top = Math.clamp(index, 0, Math.max(0, rows.size() - 1));
        hidden = 0;
        requestLayout();
    }

    /** Scrolls just so far that the row is in sight; what is far away comes to a third of the height. */
    void reveal(int index) {
        layout();
        @Nullable RowNode node = pool.get(rows.get(index).id());
        if (node != null && inSight.contains(node)) {
            double above = -node.getLayoutY();
            double below = node.getLayoutY() + node.getHeight() - getHeight();
            scroll(above > 0 ? -above : below > 0 ? Math.min(below, node.getLayoutY()) : 0);
        } else {
            toTop(index);
            hidden = -getHeight() / 3;
        }
        layout();
    }

    int firstInSight() {
        return top;
    }

    /** The index of the last row in sight, -1 for none. */
    int lastInSight() {
        return last;
    }

    /** The place of the last row in sight. */
    @Nullable
    Moment placeInSight() {
        return last < 0 || last >= rows.size() ? null : rows.get(last).place();
    }

    /** The node in sight at that height. */
    @Nullable
    RowNode at(double y) {
        for (RowNode node : inSight) {
            if (y >= node.getLayoutY() && y < node.getLayoutY() + node.getHeight()) {
                return node;
            }
        }
        return null;
    }

    /** The node of that row, if it has one. */
    @Nullable
    RowNode node(String id) {
        return pool.get(id);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        clip.setWidth(getWidth());
        clip.setHeight(height);
        double thumb = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - thumb, 0, thumb, height);
        inSight.clear();
        if (height > 0 && getWidth() > 0) {
            place(height, getWidth());
        }
        pool.free(inSight, kept);
        moveBar();
    }

    private void place(double height, double width) {
        if (!atEnd.get()) {
            climb(width);
            double y = -hidden;
            int index = top;
            while (index < rows.size() && y < height) {
                y = put(index++, y, width);
            }
            last = index - 1;
            boolean end = index == rows.size() && y <= height;
            if (!end) {
                atEnd.set(index == rows.size() && y < height + 1);
                return;
            }
            inSight.clear();
            atEnd.set(true);
        }
        fromBottom(height, width);
    }

    /** Goes up while there is room above the row on top, and down while that row is out of sight. */
    private void climb(double width) {
        while (hidden < 0 && top > 0) {
            hidden += height(--top, width);
        }
        hidden = Math.max(0, hidden);
        while (top < rows.size() - 1 && hidden >= height(top, width)) {
            hidden -= height(top++, width);
        }
    }

    private void fromBottom(double height, double width) {
        double y = height;
        int index = rows.size();
        while (index > 0 && y > 0) {
            y -= height(--index, width);
        }
        top = index;
        hidden = Math.max(0, -y);
        last = rows.size() - 1;
        for (double at = y; index < rows.size(); index++) {
            at = put(index, at, width);
        }
    }

    private double height(int index, double width) {
        RowNode node = take(rows.get(index));
        return node.heightFor(width - bar.getWidth());
    }

    private double put(int index, double y, double width) {
        RowNode node = take(rows.get(index));
        double room = width - bar.getWidth();
        double own = node.heightFor(room);
        node.resizeRelocate(0, Math.round(y), room, own);
        node.setVisible(true);
        inSight.add(node);
        return y + own;
    }

    private RowNode take(TimelineRow row) {
        RowNode node = pool.take(row);
        node.select(row.id().equals(selected));
        return node;
    }

    private void added(RowNode node) {
        getChildren().addFirst(node);
        node.applyCss();
    }

    private void moveBar() {
        int count = Math.max(1, last - top);
        double max = Math.max(1, rows.size() - count);
        barMoves = true;
        bar.setMax(max);
        bar.setVisibleAmount(Math.min(max, Math.max(1, (double) count)));
        bar.setVisible(top > 0 || hidden > 0 || last < rows.size() - 1);
        @Nullable RowNode first = inSight.isEmpty() ? null : inSight.iterator().next();
        double part = first == null || first.getHeight() == 0 ? 0 : Math.clamp(hidden / first.getHeight(), 0, 1);
        bar.setValue(atEnd.get() ? max : Math.min(max, top + part));
        barMoves = false;
    }

    private void barMoved(Number value) {
        if (barMoves || rows.size() == 0) {
            return;
        }
        if (value.doubleValue() >= bar.getMax()) {
            toEnd();
            return;
        }
        toTop(value.intValue());
        @Nullable RowNode first = pool.get(rows.get(top).id());
        hidden = first == null ? 0 : (value.doubleValue() - top) * first.getHeight();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> rows.size();
            case ITEM_AT_INDEX ->
                parameters[0] instanceof Integer i && i < rows.size()
                        ? pool.get(rows.get(i).id())
                        : null;
            case FOCUS_ITEM -> selected == null ? null : pool.get(selected);
            case VERTICAL_SCROLLBAR -> bar;
            case MULTIPLE_SELECTION -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
