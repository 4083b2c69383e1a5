package bonghwa.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that were forced together.
 *
 * @param segment the segment they stand in
 * @param start where the first of them begins
 * @param end behind the blank line that ends the batch, or the end of the file
 * @param complete whether that blank line is there
 */
record Batch(int segment, long start, long end, List<RawLine> lines, boolean complete) {

    /** The next batch of that segment; null at the end of the file. */
    static @Nullable Batch read(int segment, RawLines from) throws IOException {
        long start = from.offset();
        List<RawLine> lines = new ArrayList<>();
        RawLine line = from.next();
        if (line == null) {
            return null;
        }
        if (line.isBlank()) {
            // Nobody writes an empty batch: this blank line is something else, gone bad.
            return new Batch(segment, start, from.offset(), List.of(line), true);
        }
        while (line != null && !line.isBlank()) {
            lines.add(line);
            line = from.next();
        }
        return new Batch(segment, start, from.offset(), List.copyOf(lines), line != null);
    }
}
