package bonghwa.store;

import bonghwa.op.Line;
import bonghwa.op.MalformedLine;

/**
 * A line as it stands in a segment, before anybody has understood it.
 *
 * @param offset where it begins
 * @param bytes what stands before its LF, cut after {@link Line#MAX_LINE} bytes
 * @param ended whether there is an LF
 */
record RawLine(long offset, byte[] bytes, boolean ended) {

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
