package bonghwa.ui.timeline;

import bonghwa.ui.model.TimelineRow;
import bonghwa.ui.model.TimelineRows;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The nodes of a column: those that show a row, by the row's id, and those that are free to show another one. */
final class RowPool {

    /** Far enough above everything to be out of sight. */
    private static final double ASIDE = 10_000;

    private final Supplier<RowNode> days;
    private final Supplier<RowNode> entries;
    private final Consumer<RowNode> added;
    private final Deque<RowNode> freeDays = new ArrayDeque<>();
    private final Deque<RowNode> freeEntries = new ArrayDeque<>();
    private final Set<RowNode> inSight = new LinkedHashSet<>();
    private Map<String, RowNode> live = new HashMap<>();
    private @Nullable String kept;
    private Set<String> selected = Set.of();
    private @Nullable String front;

    /** {@code added} is told each new node, once. */
    RowPool(Supplier<RowNode> days, Supplier<RowNode> entries, Consumer<RowNode> added) {
        this.days = days;
        this.entries = entries;
        this.added = added;
    }

    @Nullable
    RowNode get(String id) {
        return live.get(id);
    }

    /** The node of that row if it is in sight. */
    @Nullable
    RowNode inSight(TimelineRow row) {
        @Nullable RowNode node = live.get(row.id());
        return node != null && inSight.contains(node) ? node : null;
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

    /** The row that keeps its node out of sight, because somebody writes in it. */
    void keep(@Nullable String id) {
        kept = id;
    }

    /** Marks those rows as selected; {@code first} is the one that the keyboard moves. */
    void select(Set<String> ids, @Nullable String first) {
        selected = Set.copyOf(ids);
        front = first;
        live.values()
                .forEach(node -> node.select(
                        node.row() != null && selected.contains(node.row().id())));
    }

    /** The node of the row that the keyboard moves, if it has one. */
    @Nullable
    RowNode front() {
        return front == null ? null : live.get(front);
    }

    /** Draws every row that has a node anew; nodes of rows that are gone are free. */
    void redraw(TimelineRows rows) {
        for (RowNode node : Set.copyOf(live.values())) {
            TimelineRow row = node.row();
            int at = row == null ? -1 : rows.indexOf(row);
            if (at >= 0) {
                node.show(rows.get(at));
            } else if (row != null) {
                live.remove(row.id());
                rest(node);
            }
        }
    }

    /** The node of that row: its own, a free one, or a new one. */
    RowNode take(TimelineRow row) {
        @Nullable RowNode known = live.get(row.id());
        if (known != null) {
            return known;
        }
        boolean day = row instanceof TimelineRow.Day;
        RowNode node = (day ? freeDays : freeEntries).poll();
        if (node == null) {
            node = (day ? days : entries).get();
            added.accept(node);
        }
        node.show(row);
        node.select(selected.contains(row.id()));
        live.put(row.id(), node);
        return node;
    }

    /** From now on nothing is in sight but what is put there. */
    void clear() {
        inSight.clear();
    }

    /** Puts the node of that row there. */
    void put(TimelineRow row, double y, double width, double height) {
        RowNode node = take(row);
        node.resizeRelocate(0, (double) Math.round(y), width, height);
        node.setVisible(true);
        inSight.add(node);
    }

    /** Frees all nodes but those in sight and the one that is kept, which is put aside: hidden it would lose the keyboard. */
    void free() {
        Map<String, RowNode> still = new HashMap<>();
        live.forEach((id, node) -> {
            if (inSight.contains(node)) {
                still.put(id, node);
            } else if (id.equals(kept)) {
                still.put(id, node);
                node.setLayoutY(-ASIDE - node.getHeight());
            } else {
                rest(node);
            }
        });
        live = still;
    }

    private void rest(RowNode node) {
        node.setVisible(false);
        node.rest();
        (node instanceof DayNode ? freeDays : freeEntries).add(node);
    }
}
