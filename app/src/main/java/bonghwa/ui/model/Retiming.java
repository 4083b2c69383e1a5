package bonghwa.ui.model;

import bonghwa.domain.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
            return Step.read(words).map(By::new);
        }
        return reader.readNear(words, near, now).map(To::new);
    }

    /** A step as people type it: a sign, then hours, minutes or both, in either language. */
    final class Step {

        private static final Pattern FORM =
                Pattern.compile("([+-])\\s*(?:(\\d{1,3})\\s*(?:h|시간))?\\s*(?:(\\d{1,4})\\s*(?:m|min|분))?");

        private Step() {}

        static Optional<Duration> read(String words) {
            Matcher found = FORM.matcher(words);
            if (!found.matches()) {
                return Optional.empty();
            }
            Duration step = Duration.ofHours(number(found.group(2))).plusMinutes(number(found.group(3)));
            return step.isZero() ? Optional.empty() : Optional.of(found.group(1).equals("-") ? step.negated() : step);
        }

        private static long number(@Nullable String digits) {
            return digits == null ? 0 : Long.parseLong(digits);
        }
    }
}
