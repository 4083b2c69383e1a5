package bonghwa.replica;

import bonghwa.domain.Room;
import bonghwa.op.Line;
import bonghwa.store.At;
import bonghwa.store.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch that was forced: its lines with their places, the room before and after, and where the journal ends now. {@code moved}:
 * something was taken out of the journal, and nothing stands where it stood.
 */
record Appended(List<Placed> lines, Room before, Room after, At end, boolean moved) {

    /** One behind which everything stands where it stood. */
    Appended(List<Placed> lines, Room before, Room after, At end) {
        this(lines, before, after, end, false);
    }

    /** The places of the lines of a batch that ends there: one byte before the end stands the blank line. */
    static List<Placed> placed(List<Line> lines, At end) {
        long from = end.offset() - 1 - lines.stream().mapToLong(Line::length).sum();
        List<Placed> placed = new ArrayList<>();
        for (Line line : lines) {
            placed.add(new Placed(line, new At(end.segment(), from)));
            from += line.length();
        }
        return placed;
    }
}
