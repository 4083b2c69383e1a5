package bonghwa.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Since when the work has been in a phase or a later one, without a way back. */
final class WorkEnd {

    private WorkEnd() {}

    /** By what is known of that moment; empty where it has not come so far. */
    static Optional<Instant> of(Incident incident, Phase phase, Instant at) {
        @Nullable Instant since = null;
        for (PhaseStep step : incident.steps()) {
            if (step.occurred().isAfter(at)) {
                break;
            }
            boolean there = step.phase().compareTo(phase) >= 0;
            since = !there ? null : since == null ? step.occurred() : since;
        }
        return Optional.ofNullable(since);
    }
}
