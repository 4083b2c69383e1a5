package bonghwa.exchange.report;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks lines after spaces, so that Korean words stay whole, where the usual rule would cut between any two syllables; and inside a
 * long word without any (an address, a path), behind the signs that join its parts.
 */
final class WordBreaks implements FSTextBreaker {

    /** A word up to this length goes to the next line whole. */
    private static final int LONG = 24;

    private static final String JOINTS = "/?&=_-.,;:|";

    private String text = "";
    private int at;
    private int wordEnd;

    @Override
    public void setText(String text) {
        this.text = text;
        this.at = 0;
        this.wordEnd = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        if (at >= wordEnd) {
            int space = text.indexOf(' ', at);
            wordEnd = space < 0 ? text.length() : space + 1;
            at = wordEnd - at > LONG ? joint() : wordEnd;
        } else {
            at = joint();
        }
        return at;
    }

    /** Behind the next joint of the word; what would stand alone behind it stays with it. */
    private int joint() {
        for (int i = at + 1; i < wordEnd - 3; i++) {
            boolean joins = JOINTS.indexOf(text.charAt(i)) >= 0;
            boolean alone = JOINTS.indexOf(text.charAt(i + 1)) >= 0;
            if (joins && !alone) {
                return i + 1;
            }
        }
        return wordEnd;
    }
}
