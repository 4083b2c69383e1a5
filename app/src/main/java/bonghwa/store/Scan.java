package bonghwa.store;

import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a journal from a place to its end and tells a torn tail from damage. The rule: batches are forced one after the other,
 * so only the very last batch of the last segment can be a write that a crash tore. Something wrong in it, whatever it is, was
 * never acknowledged from the first wrong line on. Something wrong before it had been forced and acknowledged, and is damage.
 */
final class Scan {

    private final Segments segments;
    private final LineSink sink;
    private final List<Damage> damage = new ArrayList<>();
    private @Nullable Batch held;
    private @Nullable TornTail tail;
    private At end = At.START;
    private long lines;

    Scan(Segments segments, LineSink sink) {
        this.segments = segments;
        this.sink = sink;
    }

    /** Reads from {@code asked}, or from the beginning when there is no such place. Touches nothing. */
    Recovery read(At asked) throws IOException {
        At from = segments.isBoundary(asked) || segments.isLineStart(asked) ? asked : At.START;
        List<Integer> numbers = segments.numbers();
        int last = numbers.isEmpty() ? 1 : numbers.getLast();
        for (int number = 1; number <= last; number++) {
            if (!numbers.isEmpty() && !numbers.contains(number)) {
                damage.add(new Damage(
                        new At(number, 0), Damage.What.MISSING_SEGMENT, String.valueOf(segments.path(number))));
            } else if (!numbers.isEmpty() && number >= from.segment()) {
                segment(number, number == from.segment() ? from.offset() : 0, number == last);
            }
        }
        return new Recovery(from, lines, end, tail, damage);
    }

    /** The last batch that was read, when it was read whole; null when there is none. */
    @Nullable
    Batch lastBatch() {
        return held;
    }

    /** Where that batch begins. */
    @Nullable
    At startOfLastBatch() {
        return held == null ? null : new At(held.segment(), held.start());
    }

    private void segment(int number, long offset, boolean last) throws IOException {
        held = null;
        end = new At(number, offset);
        try (RawLines raw = new RawLines(segments.disk().readFrom(segments.path(number), offset), offset)) {
            for (Batch next = Batch.read(number, raw); next != null; next = Batch.read(number, raw)) {
                if (held != null) {
                    forced(held);
                }
                held = next;
            }
        }
        if (held != null && last) {
            lastOfAll(held);
        } else if (held != null) {
            forced(held);
        } else if (!last && offset == 0) {
            damage.add(new Damage(end, Damage.What.CUT_SEGMENT, "is empty"));
        }
    }

    private void forced(Batch batch) {
        for (RawLine raw : batch.lines()) {
            try {
                give(batch, raw, raw.parse());
            } catch (MalformedLine e) {
                damage.add(new Damage(
                        new At(batch.segment(), raw.offset()), Damage.What.BAD_LINE, String.valueOf(e.getMessage())));
            }
        }
        end = new At(batch.segment(), batch.end());
        if (!batch.complete()) {
            damage.add(new Damage(end, Damage.What.CUT_SEGMENT, "ends in the middle of a batch"));
        }
    }

    private void lastOfAll(Batch batch) {
        for (RawLine raw : batch.lines()) {
            try {
                give(batch, raw, raw.parse());
            } catch (MalformedLine e) {
                end = new At(batch.segment(), raw.offset());
                tail = new TornTail(end, batch.end() - raw.offset(), null);
                return;
            }
        }
        end = new At(batch.segment(), batch.end());
    }

    private void give(Batch batch, RawLine raw, Line line) {
        sink.line(line, new At(batch.segment(), raw.offset()));
        lines++;
    }
}
