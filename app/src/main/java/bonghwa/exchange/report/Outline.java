package bonghwa.exchange.report;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The outline of a document, which names its headings: titles first, whichever sections there are. */
record Outline(Tag bookmarks) {

    void of(Element body) {
        level(body, "h1");
        level(body, "h2");
    }

    /** No heading stands in a table, where most of a report is; a search through all of it takes longer than writing it. */
    private void level(Node in, String level) {
        for (@Nullable Node each = in.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element heading && heading.getTagName().equals(level)) {
                bookmarks
                        .in("bookmark")
                        .with("name", heading.getTextContent())
                        .with("href", "#" + heading.getAttribute("id"));
            } else if (!each.getNodeName().equals("table")) {
                level(each, level);
            }
        }
    }
}
