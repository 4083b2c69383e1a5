package bonghwa.store;

import bonghwa.op.Line;
import bonghwa.op.MalformedLine;

/** A line as it stands in a segment, before anybody has understood it. */
final class RawLine {

    private final long offset;
    private final byte[] bytes;
    private final boolean ended;

    /** What stands at {@code offset} before an LF (or the file's end), cut after {@link Line#MAX_LINE} bytes. */
    RawLine(long offset, byte[] bytes, boolean ended) {
        this.offset = offset;
        this.bytes = bytes;
        this.ended = ended;
    }

    long offset() {
        return offset;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isBlank() {
        return ended && bytes.length == 0;
    }

    /** The line in it; fails when there is none, also when only its LF is missing: then it was not written to its end. */
    Line parse() throws MalformedLine {
        if (!ended) {
            throw new MalformedLine("the line has no end");
        }
        return Line.parse(bytes);
    }
}
