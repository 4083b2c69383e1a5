package bonghwa.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes the end of a journal good for the next batch: sets a torn tail aside and makes sure that what was read is really on the
 * disk. Only for a journal without damage; writes over nothing but what it has copied and forced before.
 */
record Mending(Segments segments, Path setAside) {

    private static final byte[] BLANK = {'\n'};

    /** What the scan found, after mending; {@code last} is the last batch that the scan saw. */
    Recovery mend(Recovery found, @Nullable Batch last) throws IOException {
        if (last == null) {
            return found;
        }
        Path file = segments.path(last.segment());
        TornTail tail = found.tail();
        @Nullable Path copy = tail == null ? null : copy(file, tail);
        try (DiskFile open = segments.disk().open(file)) {
            if (tail != null) {
                open.truncate(tail.at().offset());
            }
            long end = again(open, last, found.end().offset());
            open.force();
            TornTail moved = tail == null ? null : new TornTail(tail.at(), tail.bytes(), copy);
            return new Recovery(found.from(), found.lines(), new At(last.segment(), end), moved, found.damage());
        }
    }

    /**
     * Writes what was kept of the last batch over itself before it is forced. The process before may have died between write and
     * force, or in a force that failed; after the latter the system holds these bytes in memory and believes that they are on the
     * disk, and a plain force would do nothing. What we now go on from must not vanish later, below newer lines.
     */
    private long again(DiskFile open, Batch last, long end) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (RawLine line : last.lines()) {
            if (line.offset() < end) {
                kept.writeBytes(line.bytes());
                kept.writeBytes(BLANK);
            }
        }
        if (kept.size() == 0) {
            return end;
        }
        kept.writeBytes(BLANK);
        open.overwrite(last.start(), kept.toByteArray());
        return last.start() + kept.size();
    }

    private Path copy(Path file, TornTail tail) throws IOException {
        byte[] bytes;
        try (var in = segments.disk().readFrom(file, tail.at().offset())) {
            bytes = in.readAllBytes();
        }
        LocalFiles files = new LocalFiles(segments.disk());
        for (int n = 1; ; n++) {
            Path to = setAside.resolve(tail.copy(n));
            if (!segments.disk().exists(to)) {
                files.write(to, bytes);
                return to;
            }
            if (Arrays.equals(segments.disk().read(to), bytes)) {
                // A crash came between this copy and the cut.
                return to;
            }
        }
    }
}
