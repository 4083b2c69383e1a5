package bonghwa.domain;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The incident came into a phase at some moment; {@code mistaken}: closed since it should not have been declared at all. */
public record PhaseStep(
        Phase phase, Instant occurred, @Nullable String note, Mark mark, boolean mistaken) {

    static final Comparator<PhaseStep> ORDER =
            Comparator.comparing(PhaseStep::occurred).thenComparing(PhaseStep::mark);

    public PhaseStep(Phase phase, Instant occurred, @Nullable String note, Mark mark) {
        this(phase, occurred, note, mark, false);
    }
}
