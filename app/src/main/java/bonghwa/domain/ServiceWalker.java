package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what was reported of a service while its points go by. */
final class ServiceWalker {
    final Target self;
    final Map<Target, State> now = new HashMap<>();
    final List<Span> spans = new ArrayList<>();
    final NavigableMap<Instant, State> floors = new TreeMap<>();

    @Nullable
    State whole;

    @Nullable
    State floor;

    boolean spoken;

    ServiceWalker(Target self) {
        this.self = self;
    }

    void take(StatePoint point) {
        Report report = point.report();
        if (report.state() == null && !report.confirmsOnly()) {
            return;
        }
        if (report.target().equals(self)) {
            whole = report.state() == null ? whole : report.state();
            // "All is well" or "we do not know" of the whole is no floor: its functions speak for themselves.
            floor = whole == State.OPERATIONAL || whole == State.UNKNOWN ? null : whole;
        } else {
            floor = null;
            if (report.state() != null) {
                now.put(report.target(), report.state());
            }
        }
        spoken |= report.state() != null;
    }
}
