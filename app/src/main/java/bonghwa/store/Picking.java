package bonghwa.store;

import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads single lines of a journal by their places, fast where the places follow each other. Takes no lock, touches nothing. For one
 * thread.
 */
public final class Picking implements Closeable {

    /** A gap up to this is read over, a wider one is jumped. */
    private static final long NEAR = 1L << 20;

    private final Segments segments;
    private @Nullable RawLines raw;
    private int segment;

    public Picking(Disk disk, StoreFolder store) {
        segments = new Segments(disk, store.journal());
    }

    /** The line that begins there; empty when none does. */
    public Optional<Line> line(At at) throws IOException {
        try {
            RawLines from = reaching(at);
            RawLine line = from.next();
            while (line != null && line.offset() < at.offset()) {
                line = from.next();
            }
            return line == null || line.offset() != at.offset() ? Optional.empty() : Optional.of(line.parse());
        } catch (MalformedLine e) {
            return Optional.empty();
        }
    }

    private RawLines reaching(At at) throws IOException {
        RawLines open = raw;
        boolean near = open != null
                && segment == at.segment()
                && open.offset() <= at.offset()
                && at.offset() - open.offset() < NEAR;
        if (open == null || !near) {
            close();
            open = new RawLines(segments.disk().readFrom(segments.path(at.segment()), at.offset()), at.offset());
            raw = open;
            segment = at.segment();
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        if (raw != null) {
            raw.close();
            raw = null;
        }
    }
}
