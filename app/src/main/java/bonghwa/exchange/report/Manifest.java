package bonghwa.exchange.report;

import bonghwa.op.Clockwork;
import bonghwa.op.End;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report was made from, and how: enough to make it again from the lines that are attached to it.
 *
 * @param program the version of the program that made it
 * @param template the version of layout and words: another one makes other bytes from the same lines
 * @param root the desk that the room trusted; null: every desk counted
 * @param at the moment that it speaks of
 * @param knownAt with only what anyone had recorded by then; null: with all that is attached
 * @param vector the ends of the chains that are attached
 */
public record Manifest(
        String program,
        int template,
        String incident,
        Clockwork.Kind clock,
        @Nullable String root,
        Instant at,
        @Nullable Instant knownAt,
        Edition edition,
        List<End> vector) {

    /** The version of layout and words that this program has. */
    public static final int TEMPLATE = 3;

    public Manifest {
        vector = List.copyOf(vector);
    }
}
