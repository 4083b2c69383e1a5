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
        Mark mark) {}
