package bonghwa.exchange.report;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines after spaces only: Korean words stay whole, where the usual rule would cut between any two syllables. */
final class WordBreaks implements FSTextBreaker {

    private String text = "";
    private int at;

    @Override
    public void setText(String text) {
        this.text = text;
        this.at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        int space = text.indexOf(' ', at);
        at = space < 0 ? text.length() : space + 1;
        return at;
    }
}
