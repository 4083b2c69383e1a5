package bonghwa.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of one state, until the next one; without an end it still lasts. Corrected: its start or state was changed later. */
public record Span(State state, Instant from, @Nullable Instant until, boolean corrected) {

    /** Goes on with a state from a point on: the last stretch ends there, unless it is of that state. */
    static void append(List<Span> spans, State state, StatePoint point) {
        if (!spans.isEmpty() && spans.getLast().from().equals(point.at())) {
            spans.removeLast();
        }
        if (spans.isEmpty()) {
            spans.add(new Span(state, point.at(), null, point.corrected()));
            return;
        }
        Span open = spans.getLast();
        boolean goesOn = open.state() == state;
        spans.set(spans.size() - 1, new Span(open.state(), open.from(), goesOn ? null : point.at(), open.corrected()));
        if (!goesOn) {
            spans.add(new Span(state, point.at(), null, point.corrected()));
        }
    }
}
