package bonghwa.store;

import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import bonghwa.op.Sha256;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The bytes of a file of lines without what some of them say: {@code head TAB signature TAB LF} is left of each. Everything else
 * stays byte by byte, whatever it is; of a line that was torn off, too, the head stays and
 * the rest goes. What trust stands on is never taken out.
 */
final class Emptied {

    private final ByteArrayOutputStream out;
    private final NavigableMap<Long, Long> taken = new TreeMap<>();

    private Emptied(int size) {
        out = new ByteArrayOutputStream(size);
    }

    /** {@code ids}: the ids of the lines. */
    static Emptied of(byte[] bytes, Set<String> ids) {
        Emptied emptied = new Emptied(bytes.length);
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
        boolean take = wanted && redactable(Arrays.copyOfRange(bytes, from, second + 1));
        int kept = take ? second + 1 : end;
        out.write(bytes, from, kept - from);
        if (take) {
            taken.put((long) from, (long) end - kept);
        }
    }

    private static boolean redactable(byte[] hole) {
        try {
            return Line.parse(hole).redactable();
        } catch (MalformedLine e) {
            return false;
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
