package bonghwa.replica.line;

/** Text that may be put in place of a stretch of the line; an empty stretch is an insertion. Offsets count chars of the line as typed. */
public record Replacement(int start, int end, String text) {

    /** The line after the replacement. */
    public String in(String line) {
        return line.substring(0, start) + text + line.substring(end);
    }
}
