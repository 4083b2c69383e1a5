package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that was reported of one service or function, in the order in which it happened. Immutable; one that comes from a snapshot
 * is read when somebody first asks for it. Safe from any thread.
 */
public final class StateHistory {

    public static final StateHistory EMPTY = new StateHistory(List.of());

    private final Supplier<List<StatePoint>> read;
    private volatile @Nullable List<StatePoint> points;

    private StateHistory(Supplier<List<StatePoint>> read) {
        this.read = read;
    }

    public StateHistory(List<StatePoint> points) {
        this(() -> points);
        this.points = points;
    }

    /** A history that {@code read} gives, the same whenever it is asked. */
    public static StateHistory deferred(Supplier<List<StatePoint>> read) {
        return new StateHistory(read);
    }

    /** Two threads may both read them; they get the same. */
    public List<StatePoint> points() {
        @Nullable List<StatePoint> known = points;
        if (known == null) {
            known = read.get();
            points = known;
        }
        return known;
    }

    /** With more points, each at its place; of equal ones the later given is behind. */
    StateHistory with(List<StatePoint> more) {
        List<StatePoint> all = new ArrayList<>(points().size() + more.size());
        all.addAll(points());
        all.addAll(more);
        // Almost always they come behind all others; nothing before the first of them is looked at.
        StatePoint first = Collections.min(more, StatePoint.ORDER);
        int from = place(p -> StatePoint.ORDER.compare(p, first) <= 0);
        all.subList(from, all.size()).sort(StatePoint.ORDER);
        return new StateHistory(all);
    }

    /** How many come first of which that is true; behind those it is true of none. */
    private int place(Predicate<StatePoint> first) {
        int low = 0;
        int high = points().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first.test(points().get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Without what that record reported of that moment. */
    StateHistory without(String record, Instant at) {
        List<StatePoint> left = new ArrayList<>(points());
        left.subList(place(p -> p.at().isBefore(at)), place(p -> !p.at().isAfter(at)))
                .removeIf(p -> p.mark().id().equals(record));
        return new StateHistory(left);
    }

    /** How it was at that moment, as far as is known now. */
    public Reported at(Instant moment) {
        Reported reported = Reported.NOTHING;
        for (StatePoint point : points()) {
            if (point.at().isAfter(moment)) {
                break;
            }
            reported = reported.then(point);
        }
        List<Span> spans = spans(moment);
        return spans.isEmpty() ? reported : reported.since(spans.getLast().from());
    }

    /** The stretches of equal state up to that moment, oldest first; the last one is open. A repeated report starts no new one. */
    public List<Span> spans(Instant until) {
        List<Span> spans = new ArrayList<>();
        for (StatePoint point : points()) {
            if (point.at().isAfter(until)) {
                break;
            }
            State state = point.report().state();
            if (state != null) {
                Span.append(spans, state, point);
            }
        }
        return List.copyOf(spans);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StateHistory that && points().equals(that.points());
    }

    @Override
    public int hashCode() {
        return points().hashCode();
    }

    @Override
    public String toString() {
        return points().toString();
    }
}
