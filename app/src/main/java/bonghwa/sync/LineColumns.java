package bonghwa.sync;

import bonghwa.op.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a hub in H2 says of a line by itself, so that nobody can lie about it: the counterpart of the generated columns in
 * PostgreSQL. Called by the database, by these names, which stand in every hub's file. Pure; whatever the bytes are, none fails.
 */
public final class LineColumns {

    private static final int MOST_BYTES = 1 << 20;
    private static final int SIGNATURE = 86;
    /** As far as anything stands in a head that is asked for here. */
    private static final int HEAD = 2_000;

    private static final Pattern ANCHOR = Pattern.compile("\"type\" *: *\"anchored\"");
    private static final Pattern INCIDENT = Pattern.compile("\"incident\" *: *\"([A-Za-z0-9_.:-]{1,64})\"");
    private static final Pattern STAMP = Pattern.compile("\"stamp\" *: *\\[ *([0-9]{1,15}) *,");

    private LineColumns() {}

    /** Head, tab, a signature of its one length, tab, payload, LF; else a line with its tab one byte further had the same id. */
    public static boolean fits(byte[] line) {
        int tab = tab(line);
        int second = tab + SIGNATURE + 1;
        return line.length <= MOST_BYTES
                && tab > 0
                && line.length >= second + 2
                && line[second] == '\t'
                && line[line.length - 1] == '\n';
    }

    /** The line's id: the hash over head and signature. */
    public static String id(byte[] line) {
        if (!fits(line)) {
            return "";
        }
        int tab = tab(line);
        return Sha256.of(Arrays.copyOf(line, tab), Arrays.copyOfRange(line, tab + 1, tab + 1 + SIGNATURE));
    }

    /** The hash of the payload that stands there. */
    public static String said(byte[] line) {
        return fits(line) ? Sha256.of(payload(line)) : "";
    }

    /** Whether there is a payload, and another one than the head names: it counts as not there, so that the right one is pushed. */
    public static boolean odd(byte[] line) {
        if (!fits(line) || payload(line).length == 0) {
            return false;
        }
        String head = new String(line, 0, tab(line), StandardCharsets.ISO_8859_1);
        return !Pattern.compile("\"payload\" *: *\"" + said(line) + "\"")
                .matcher(head)
                .find();
    }

    /** The hash of all its bytes, by which junk is set apart. */
    public static String print(byte[] line) {
        return Sha256.of(line);
    }

    /** How many bytes head and signature are, with both tabs. */
    public static int cut(byte[] line) {
        return fits(line) ? tab(line) + SIGNATURE + 2 : 0;
    }

    /** What the line is about: an incident, or nothing ({@code ""}) where it concerns the room; null if nobody needs it to see anything. */
    public static @Nullable String topic(byte[] line) {
        String head = head(line);
        Matcher incident = INCIDENT.matcher(head);
        if (ANCHOR.matcher(head).find()) {
            return null;
        }
        return incident.find() ? incident.group(1) : "";
    }

    /** When it was stamped, in milliseconds; 0 if it does not say so. */
    public static long stamped(byte[] line) {
        Matcher stamp = STAMP.matcher(head(line));
        return stamp.find() ? Long.parseLong(stamp.group(1)) : 0;
    }

    private static String head(byte[] line) {
        return fits(line) ? new String(line, 0, Math.min(tab(line), HEAD), StandardCharsets.ISO_8859_1) : "";
    }

    private static byte[] payload(byte[] line) {
        return Arrays.copyOfRange(line, cut(line), line.length - 1);
    }

    private static int tab(byte[] line) {
        int at = 0;
        while (at < line.length && line[at] != '\t') {
            at++;
        }
        return at == line.length ? -1 : at;
    }
}
