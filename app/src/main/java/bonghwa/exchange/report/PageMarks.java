package bonghwa.exchange.report;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** What a page says of its pieces of content, some for each word and line: that stands with the page and is no object of its own. */
final class PageMarks {

    private PageMarks() {}

    static void slim(PDPage page) {
        @Nullable COSDictionary marks = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (marks != null) {
            marks.getValues().forEach(PageMarks::within);
        }
    }

    /** Nothing but the page names it, nor what it holds. */
    private static void within(COSBase mark) {
        if (mark instanceof COSDictionary dictionary) {
            dictionary.setDirect(true);
            dictionary.getValues().stream().filter(COSArray.class::isInstance).forEach(a -> a.setDirect(true));
        }
    }
}
