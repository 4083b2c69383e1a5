package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** The states of something and from when on; nothing before anybody reported anything that matters to it. */
record Runs(NavigableMap<Instant, State> from) {

    State at(Instant moment) {
        Map.@Nullable Entry<Instant, State> run = from.floorEntry(moment);
        return run == null ? State.UNKNOWN : run.getValue();
    }

    /** The stretches up to that moment; the last one is open. */
    List<Span> spans(Instant until) {
        List<Span> spans = new ArrayList<>();
        from.headMap(until, true).forEach((at, state) -> {
            @Nullable Instant next = from.higherKey(at);
            spans.add(new Span(state, at, next == null || next.isAfter(until) ? null : next, false));
        });
        return List.copyOf(spans);
    }

    boolean begunBy(Instant moment) {
        return from.floorKey(moment) != null;
    }
}
