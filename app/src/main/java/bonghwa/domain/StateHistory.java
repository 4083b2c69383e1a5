package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All that was reported of one service or function, in the order in which it happened. */
public record StateHistory(List<StatePoint> points) {

    public static final StateHistory EMPTY = new StateHistory(List.of());

    /** With one more point, at its place. */
    StateHistory with(StatePoint point) {
        List<StatePoint> all = new ArrayList<>(points.size() + 1);
        all.addAll(points);
        int at = all.size();
        while (at > 0 && StatePoint.ORDER.compare(all.get(at - 1), point) > 0) {
            at--;
        }
        all.add(at, point);
        return new StateHistory(all);
    }

    /** Without what the entry of that id reported. */
    StateHistory without(String entry) {
        return new StateHistory(
                points.stream().filter(p -> !p.mark().id().equals(entry)).toList());
    }

    /** How it was at that moment, as far as is known now. */
    public Reported at(Instant moment) {
        Reported reported = Reported.NOTHING;
        for (StatePoint point : points) {
            if (point.at().isAfter(moment)) {
                break;
            }
            reported = reported.then(point);
        }
        return reported;
    }

    /** The stretches of equal state up to that moment, oldest first; the last one is open. A repeated report starts no new one. */
    public List<Span> spans(Instant until) {
        List<Span> spans = new ArrayList<>();
        for (StatePoint point : points) {
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
}
