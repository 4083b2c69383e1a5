package bonghwa.ui.model;

import bonghwa.domain.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How the time of several entries is amended at once: all by so much, or all to one time. */
public sealed interface Retiming {

    /** The new time of something that occurred then. */
    When of(When was);

    /** By so much later, or earlier; an uncertain time stays as uncertain as it was. */
    record By(Duration step) implements Retiming {

        @Override
        public When of(When was) {
            Instant until = was.until();
            return new When(was.at().plus(step), until == null ? null : until.plus(step), was.about());
        }
    }

    /** All to that time. */
    record To(When time) implements Retiming {

        @Override
        public When of(When was) {
            return time;
        }
    }

    /**
     * Reads {@code +10m}, {@code -1시간 20분} as a step, anything else as a time near that moment, as amending one entry does;
     * nothing where the words are neither.
     */
    static Optional<Retiming> read(String typed, Instant near, Instant now, MomentReader reader) {
        String words = typed.strip();
        if (words.startsWith("+") || words.startsWith("-")) {
            return RetimingStep.read(words).map(By::new);
        }
        return reader.readNear(words, near, now).map(To::new);
    }
}
