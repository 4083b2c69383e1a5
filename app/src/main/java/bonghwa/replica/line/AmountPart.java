package bonghwa.replica.line;

import bonghwa.domain.Amount;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much of it, directly behind the state: {@code 2/4}, {@code 2 of 4}, {@code 4개 중 2개}, {@code 50%}. */
record AmountPart(Amount amount, int end) {

    private static final String UNIT = "\\s?(?:개|대|건|곳|명|종|대)?";
    private static final Pattern PATTERN = Pattern.compile(
            "(?:(?<part>\\d{1,7})\\s?(?:/|of\\s)\\s?(?<whole>\\d{1,7})"
                    + "|(?<all>\\d{1,7})" + UNIT + "\\s?중\\s?(?<some>\\d{1,7})" + UNIT
                    + "|(?<percent>\\d{1,3})\\s?%(?!\\s+of\\b))(?![\\p{L}\\p{N}/:%])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_NOTHING = Pattern.compile("\\d{1,7}\\s?/\\s?0+(?![\\p{L}\\p{N}/:%.])");

    /** Where a part of nothing at all ends, such as {@code 1/0}; -1 if none starts there. */
    static int ofNothing(Typed typed, int from) {
        Matcher m = OF_NOTHING.matcher(typed.plain).region(from, Math.min(typed.length(), from + 40));
        m.useTransparentBounds(true);
        return m.lookingAt() ? m.end() : -1;
    }

    /** The amount that starts there; null if none does, or more than all of it would be meant. */
    static @Nullable AmountPart find(Typed typed, int from) {
        Matcher m = PATTERN.matcher(typed.plain).region(from, Math.min(typed.length(), from + 40));
        m.useTransparentBounds(true).useAnchoringBounds(false);
        if (!m.lookingAt()) {
            return null;
        }
        if (m.group("percent") != null) {
            int percent = Integer.parseInt(m.group("percent"));
            return percent <= 100 ? new AmountPart(Amount.percent(percent), m.end()) : null;
        }
        boolean korean = m.group("all") != null;
        int part = Integer.parseInt(m.group(korean ? "some" : "part"));
        int whole = Integer.parseInt(m.group(korean ? "all" : "whole"));
        return whole > 0 && part <= whole ? new AmountPart(Amount.of(part, whole), m.end()) : null;
    }
}
