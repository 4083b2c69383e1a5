package bonghwa.ui.model;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A step as people type it: a sign, then hours, minutes or both, in either language. */
final class RetimingStep {

    private static final Pattern FORM =
            Pattern.compile("([+-])\\s*(?:(\\d{1,3})\\s*(?:h|시간))?\\s*(?:(\\d{1,4})\\s*(?:m|min|분))?");

    private RetimingStep() {}

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
