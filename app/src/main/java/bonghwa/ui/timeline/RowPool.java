package bonghwa.ui.timeline;

import bonghwa.ui.model.TimelineRow;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The nodes of a column: those that show a row, by the row's id, and those that are free to show another one. */
final class RowPool {

    private final Supplier<RowNode> days;
    private final Supplier<RowNode> entries;
    private final Consumer<RowNode> added;
    private final Deque<RowNode> freeDays = new ArrayDeque<>();
    private final Deque<RowNode> freeEntries = new ArrayDeque<>();
    private Map<String, RowNode> live = new HashMap<>();

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

    Collection<RowNode> all() {
        return live.values();
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
        live.put(row.id(), node);
        return node;
    }

    /** Frees all nodes but those in sight and the one that is kept. */
    void free(Set<RowNode> inSight, @Nullable String kept) {
        Map<String, RowNode> still = new HashMap<>();
        live.forEach((id, node) -> {
            boolean seen = inSight.contains(node);
            node.setVisible(seen);
            if (seen || id.equals(kept)) {
                still.put(id, node);
            } else {
                rest(node);
            }
        });
        live = still;
    }

    /** Frees the node of a row that is not where it was any more. */
    void forget(String id) {
        RowNode node = live.remove(id);
        if (node != null) {
            rest(node);
        }
    }

    private void rest(RowNode node) {
        node.setVisible(false);
        node.rest();
        (node instanceof DayNode ? freeDays : freeEntries).add(node);
    }
}
