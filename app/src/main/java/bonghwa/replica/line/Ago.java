package bonghwa.replica.line;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time as so long before now: {@code -1h20m}, {@code 15분 전}, {@code 방금}. */
record Ago(Duration back, int end) {

    private static final String END = "(?=\\s|$|[,:](?=\\s|$))";
    private static final Pattern MINUS = Pattern.compile("-" + Lasting.PATTERN + END, Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile(
            "(?:" + Lasting.PATTERN + "\\s*(?:전|ago)|(?<just>방금(?:\\s전)?))" + END, Pattern.CASE_INSENSITIVE);

    /** The time that starts there and is said so; null if none does. */
    static @Nullable Ago read(Typed typed, int from) {
        Matcher before = matcher(BEFORE, typed, from);
        if (before.lookingAt()) {
            Duration back = before.group("just") != null ? Duration.ZERO : Lasting.of(before);
            return back == null ? null : new Ago(back, before.end());
        }
        Matcher minus = matcher(MINUS, typed, from);
        Duration back = minus.lookingAt() ? Lasting.of(minus) : null;
        return back == null ? null : new Ago(back, minus.end());
    }

    private static Matcher matcher(Pattern pattern, Typed typed, int from) {
        return pattern.matcher(typed.plain)
                .region(from, Math.min(typed.length(), from + 40))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
