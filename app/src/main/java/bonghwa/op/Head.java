package bonghwa.op;

import bonghwa.domain.Author;
import bonghwa.domain.Mark;
import bonghwa.domain.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a line: what stays readable even when the payload is gone. {@code says} is the JSON text of what a certificate,
 * appointment, admission, revocation, redaction or anchor says; {@code payload} is the hash of the payload.
 */
public record Head(
        int format,
        Origin origin,
        String type,
        @Nullable String incident,
        Author author,
        List<String> replaces,
        @Nullable String says,
        String payload) {

    /** The format that this version writes. */
    public static final int FORMAT = 1;

    public Head {
        replaces = List.copyOf(replaces);
    }

    /** Where values of the line with that id come from. */
    public Mark mark(String id) {
        HybridTimestamp stamp = origin.stamp();
        return new Mark(
                id,
                new Position(stamp.millis(), stamp.logical(), origin.replica(), origin.counter()),
                origin.recordedAt(),
                author);
    }
}
