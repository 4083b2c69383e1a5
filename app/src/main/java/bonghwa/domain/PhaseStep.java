package bonghwa.domain;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The incident came into a phase at some moment. */
public record PhaseStep(
        Phase phase, Instant occurred, @Nullable String note, Mark mark) {

    static final Comparator<PhaseStep> ORDER =
            Comparator.comparing(PhaseStep::occurred).thenComparing(PhaseStep::mark);
}
