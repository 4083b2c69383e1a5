package bonghwa.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a log's entries report of each service and function, while entries are taken in; lives for one call. */
final class Histories {

    private final Map<Target, StateHistory> states;
    private final Map<Target, List<StatePoint>> points = new HashMap<>();

    Histories(Map<Target, StateHistory> before) {
        this.states = new HashMap<>(before);
    }

    /** Takes back what that entry reported. */
    void forget(TimelineEntry entry) {
        entry.content().reports().forEach(r -> change(r.target(), h -> h.without(entry.id(), entry.occurredAt())));
    }

    void report(TimelineEntry entry) {
        if (entry.struck()) {
            return;
        }
        boolean corrected = entry.amendments().stream()
                .anyMatch(a -> a.change().occurred() != null || a.change().reports() != null);
        for (Report report : entry.content().reports()) {
            StatePoint point = new StatePoint(entry.occurredAt(), entry.mark(), report, corrected);
            points.computeIfAbsent(report.target(), _ -> new ArrayList<>()).add(point);
        }
    }

    /** All of them; what was reported comes last and at once: a history is copied for it, however much that is. */
    Map<Target, StateHistory> done() {
        points.forEach((target, more) -> change(target, h -> h.with(more)));
        return Collections.unmodifiableMap(states);
    }

    private void change(Target target, UnaryOperator<StateHistory> change) {
        StateHistory changed = change.apply(states.getOrDefault(target, StateHistory.EMPTY));
        // What was taken back must leave nothing, or the order of striking and reporting would show.
        if (changed.points().isEmpty()) {
            states.remove(target);
        } else {
            states.put(target, changed);
        }
    }
}
