package bonghwa.domain;

import java.time.Instant;
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

    /** One of which nobody noted how it went out. */
    public SentNotice(
            int number, Audience audience, Instant basis, Instant sent, Text text, @Nullable Instant next, Mark mark) {
        this(number, audience, basis, sent, text, next, null, mark);
    }

    /** Its number as it is said: 3, or 3a for the first correction of the third. */
    public String label() {
        @Nullable String letter = release == null ? null : release.letter();
        return letter == null ? String.valueOf(number) : number + letter;
    }
}
