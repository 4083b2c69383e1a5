package bonghwa.store;

import bonghwa.op.End;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far a store has come since its last mark, noted on this machine outside of the store. A copy that was made since then has the
 * marks of the original, and put back in place it is the original in everything but its last lines, which this note knows. It is
 * written behind the force of each batch and not forced itself: it outlives the process, and after a power cut it says less, never
 * too much. Store lane only.
 */
public final class Reached implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Reached.class);
    private static final Pattern NOTE = Pattern.compile("(\\S+) (\\S+) ([0-9]{1,18}) (\\S+)");

    /** From this size on the file begins anew with its last note. */
    private static final int MOST_BYTES = 1 << 20;

    private final LocalFiles files;
    private final Path file;
    private final String session;
    private int written = MOST_BYTES;
    private @Nullable DiskFile open;

    Reached(Disk disk, Path file, String session) {
        this.files = new LocalFiles(disk);
        this.file = file;
        this.session = session;
    }

    /** Notes that the store's own line of that end is on the disk. */
    public void note(End end) {
        byte[] note = (String.join(" ", session, end.replica(), Long.toString(end.counter()), end.hash()) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        try {
            if (written + note.length > MOST_BYTES) {
                // Closed first: some systems give no open file another one's place.
                close();
                files.write(file, note);
                written = 0;
            } else {
                append(note);
            }
            written += note.length;
        } catch (IOException e) {
            // A second witness, no condition: without it a copy of this session is not told from the original.
            LOG.warn("this machine cannot note how far {} came", file, e);
        }
    }

    private void append(byte[] note) throws IOException {
        if (open == null) {
            open = files.disk().open(file);
        }
        open.append(note);
    }

    @Override
    public void close() throws IOException {
        @Nullable DiskFile last = open;
        open = null;
        if (last != null) {
            last.close();
        }
    }

    /** The last line that was noted in this session, if any. */
    Optional<End> last() throws IOException {
        // Bytes behind the last end of a line are half a note.
        return files.readText(file).map(text -> text.substring(0, text.lastIndexOf('\n') + 1)).stream()
                .flatMap(String::lines)
                .flatMap(line -> parse(line).stream())
                .reduce((_, later) -> later);
    }

    private Optional<End> parse(String line) {
        Matcher note = NOTE.matcher(line);
        return note.matches() && note.group(1).equals(session)
                ? Optional.of(new End(note.group(2), Long.parseLong(note.group(3)), note.group(4)))
                : Optional.empty();
    }
}
