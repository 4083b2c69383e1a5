package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A notice that went out: its number, for whom, the basis time that it speaks of, its text, and when the next one was promised. */
public record SentNotice(
        int number,
        Audience audience,
        Instant basis,
        Instant sent,
        Text text,
        @Nullable Instant next,
        @Nullable Release release,
        Mark mark) {

    private static final Duration TYPED = Duration.ofMinutes(1);

    /** One of which nobody noted how it went out. */
    public SentNotice(
            int number, Audience audience, Instant basis, Instant sent, Text text, @Nullable Instant next, Mark mark) {
        this(number, audience, basis, sent, text, next, null, mark);
    }

    /**
     * What of that log was known where it was sent; where nobody noted that, what anyone had recorded by then, what the same replica had
     * before it, and, since that moment is typed to the minute, what was recorded in that minute before the notice itself.
     */
    public Log known(Log log) {
        @Nullable Map<String, Long> ends = release == null ? null : release.known();
        return ends == null
                ? log.known(m -> !m.recordedAt().isAfter(sent) || before(m))
                : log.known(m ->
                        m.position().counter() <= ends.getOrDefault(m.position().replica(), 0L));
    }

    private boolean before(Mark other) {
        boolean sameMinute = !other.recordedAt().isAfter(mark.recordedAt())
                && other.recordedAt().isBefore(sent.plus(TYPED));
        return sameMinute
                || (other.position().replica().equals(mark.position().replica())
                        && other.position().counter() < mark.position().counter());
    }

    /** The same in other words. */
    public SentNotice saying(Text words) {
        return new SentNotice(number, audience, basis, sent, words, next, release, mark);
    }

    /** Its number as it is said: 3, or 3a for the first correction of the third. */
    public String label() {
        @Nullable String letter = release == null ? null : release.letter();
        return letter == null ? String.valueOf(number) : number + letter;
    }
}
