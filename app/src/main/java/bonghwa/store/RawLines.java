package bonghwa.store;

import bonghwa.op.Line;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a segment into lines, without ever holding more than one line and a buffer, whatever rubbish the file may hold. */
final class RawLines implements Closeable {

    /** Who reads one line and goes is not to pay for a megabyte of them; who reads on reads more at once each time. */
    private static final int AT_FIRST = 8 * 1024;

    private static final int MOST = 256 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[AT_FIRST];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int next;
    private int limit;
    private long offset;

    /** Reads {@code in}, whose first byte stands at {@code offset} in the segment. */
    RawLines(InputStream in, long offset) {
        this.in = in;
        this.offset = offset;
    }

    /** Where the next line begins. */
    long offset() {
        return offset;
    }

    /** The next line; null at the end of the file. */
    @Nullable
    RawLine next() throws IOException {
        long start = offset;
        line.reset();
        while (true) {
            if (next == limit && !fill()) {
                return offset == start ? null : new RawLine(start, line.toByteArray(), false);
            }
            int end = indexOfLf();
            keep(end);
            offset += end - next;
            next = end;
            if (end < limit) {
                next++;
                offset++;
                return new RawLine(start, line.toByteArray(), true);
            }
        }
    }

    private boolean fill() throws IOException {
        if (limit == buffer.length && limit < MOST) {
            buffer = new byte[2 * limit];
        }
        next = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    private int indexOfLf() {
        for (int i = next; i < limit; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return limit;
    }

    /** Zeros without end, say, are one line: what is beyond the longest legal line is counted, not kept. */
    private void keep(int end) {
        int room = Line.MAX_LINE + 1 - line.size();
        line.write(buffer, next, Math.min(end - next, Math.max(0, room)));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
