package bonghwa.op;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The three parts of a line between its tabs, as they stand; {@code payload} is null where the line has a hole. */
@SuppressWarnings("ArrayRecordComponent") // lives for one call and is compared with nothing
record LineParts(byte[] head, String signature, @Nullable String payload, byte[] payloadBytes) {

    /** The parts of a line with or without its LF; fails where it has not three of them, or is too long. */
    static LineParts of(byte[] bytes) throws MalformedLine {
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\n' ? bytes.length - 1 : bytes.length;
        int first = indexOf('\t', bytes, 0, length);
        int second = indexOf('\t', bytes, first + 1, length);
        if (length >= Line.MAX_LINE || first < 0 || second < 0 || first > Line.MAX_HEAD) {
            throw new MalformedLine("not head, signature, payload within the limits");
        }
        // JSON may contain line ends between its parts; in a journal they would make two lines of one.
        if (indexOf('\n', bytes, 0, length) >= 0) {
            throw new MalformedLine("more than one line");
        }
        return new LineParts(
                Arrays.copyOfRange(bytes, 0, first),
                new String(bytes, first + 1, second - first - 1, StandardCharsets.US_ASCII),
                second + 1 == length ? null : Utf8.strict(bytes, second + 1, length),
                Arrays.copyOfRange(bytes, second + 1, length));
    }

    private static int indexOf(char wanted, byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
