package bonghwa.domain;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** The states of something and from when on; nothing before anybody reported anything that matters to it. */
record Runs(NavigableMap<Instant, State> from) {

    State at(Instant moment) {
        Map.@Nullable Entry<Instant, State> run = from.floorEntry(moment);
        return run == null ? State.UNKNOWN : run.getValue();
    }

    boolean begunBy(Instant moment) {
        return from.floorKey(moment) != null;
    }
}
