package bonghwa.store;

import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import bonghwa.op.Sha256;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The bytes of a file of lines without what some of them say: {@code head TAB signature TAB LF} is left of each. Everything else
 * stays byte by byte, whatever it is; of a line that was torn off, too, the head stays and
 * the rest goes. What trust stands on is never taken out.
 *
 * <p>Of a torn tail only what is right stays: a power cut may have left out pages of it, so that what a line says stands there and the
 * head that tells whose it is does not. Nobody was ever told that it was recorded.
 */
final class Emptied {

    private final ByteArrayOutputStream out;
    private final NavigableMap<Long, Long> taken = new TreeMap<>();

    private final boolean torn;

    private Emptied(int size, boolean torn) {
        this.out = new ByteArrayOutputStream(size);
        this.torn = torn;
    }

    /** {@code ids}: the ids of the lines. */
    static Emptied of(byte[] bytes, Set<String> ids) {
        return of(bytes, ids, false);
    }

    /** The same of a torn tail. */
    static Emptied ofTorn(byte[] bytes, Set<String> ids) {
        return of(bytes, ids, !ids.isEmpty());
    }

    private static Emptied of(byte[] bytes, Set<String> ids, boolean torn) {
        Emptied emptied = new Emptied(bytes.length, torn);
        for (int from = 0; from < bytes.length; ) {
            int end = indexOf('\n', bytes, from, bytes.length);
            emptied.line(bytes, from, end, ids);
            from = end;
            if (end < bytes.length) {
                emptied.out.write('\n');
                from++;
            }
        }
        return emptied;
    }

    private void line(byte[] bytes, int from, int end, Set<String> ids) {
        int first = indexOf('\t', bytes, from, end);
        int second = indexOf('\t', bytes, Math.min(first + 1, end), end);
        boolean wanted = second < end - 1
                && ids.contains(Sha256.of(
                        Arrays.copyOfRange(bytes, from, first), Arrays.copyOfRange(bytes, first + 1, second)));
        int head = Math.min(second + 1, end);
        boolean take =
                wanted && parsed(bytes, from, head).filter(Line::redactable).isPresent();
        int kept = take ? head : torn ? right(bytes, from, head, end) : end;
        out.write(bytes, from, kept - from);
        if (kept < end) {
            taken.put((long) from, (long) end - kept);
        }
    }

    /** Where what is right of that line ends: all of it, its head, or nothing. */
    private static int right(byte[] bytes, int from, int head, int end) {
        if (parsed(bytes, from, end).isPresent()) {
            return end;
        }
        return parsed(bytes, from, head).isPresent() ? head : from;
    }

    private static Optional<Line> parsed(byte[] bytes, int from, int to) {
        try {
            return Optional.of(Line.parse(Arrays.copyOfRange(bytes, from, to)));
        } catch (MalformedLine e) {
            return Optional.empty();
        }
    }

    private static int indexOf(char wanted, byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return to;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** How many bytes were taken out of the line that began there. */
    NavigableMap<Long, Long> taken() {
        return taken;
    }
}
