package bonghwa.exchange.report;

import bonghwa.domain.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The pages of a report before they are set: what each part says, in milliseconds where the PDF takes seconds. */
final class Page {

    private final Document document;
    private final Ink ink;

    private Page(Document document, Ink ink) {
        this.document = document;
        this.ink = ink;
    }

    static Page of(SmallRoom room, Edition edition) {
        return of(room, room.order(edition));
    }

    static Page of(SmallRoom room, ReportOrder order) {
        Edition edition = order.edition();
        Evidence carried = new Withholding(order.incident(), order.knownAt(), edition.open()).of(room.scribe.lines());
        Evidence evidence = Reports.told(order, room.scribe.lines(), carried);
        Manifest manifest = new Manifest(
                SmallRoom.VERSION,
                Manifest.TEMPLATE,
                order.incident(),
                order.clock(),
                order.root(),
                order.at(),
                order.knownAt(),
                edition,
                evidence.vector());
        try (Fonts fonts = new Fonts()) {
            Ink ink = new Ink(fonts);
            return new Page(new ReportPages(Subject.of(manifest, evidence), SmallRoom::words, ink).write(), ink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The full report in Korean. */
    static Page korean(SmallRoom room) {
        return of(room, Edition.full(Language.KO));
    }

    /** The full report in English. */
    static Page english(SmallRoom room) {
        return of(room, Edition.full(Language.EN));
    }

    /** Everything that it says. */
    String text() {
        return flat(document.getElementsByTagName("body").item(0));
    }

    /** The part under the heading that begins so. */
    String part(String heading) {
        NodeList all = document.getElementsByTagName("h2");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getTextContent().startsWith(heading)) {
                return flat(all.item(i).getParentNode());
            }
        }
        return "";
    }

    /** The rows of the table under that heading, each cell behind a bar. */
    List<String> rows(String heading) {
        List<String> rows = new ArrayList<>();
        NodeList all = document.getElementsByTagName("h2");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getTextContent().startsWith(heading)) {
                NodeList found = ((Element) all.item(i).getParentNode()).getElementsByTagName("tr");
                for (int r = 0; r < found.getLength(); r++) {
                    rows.add(cells((Element) found.item(r)));
                }
            }
        }
        return rows;
    }

    private static String cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            cells.add(flat(cell));
        }
        return String.join(" | ", cells);
    }

    /** The headings, in their order. */
    List<String> headings() {
        List<String> headings = new ArrayList<>();
        NodeList all = document.getElementsByTagName("h2");
        for (int i = 0; i < all.getLength(); i++) {
            headings.add(all.item(i).getTextContent());
        }
        return headings;
    }

    /** The elements of that style class. */
    List<Element> styled(String css) {
        List<Element> styled = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (List.of(element.getAttribute("class").split(" ")).contains(css)) {
                styled.add(element);
            }
        }
        return styled;
    }

    List<String> texts(String css) {
        return styled(css).stream().map(Page::flat).toList();
    }

    /** The style sheet that it carries. */
    String styleSheet() {
        return document.getElementsByTagName("style").item(0).getTextContent();
    }

    Ink ink() {
        return ink;
    }

    Document document() {
        return document;
    }

    /** Text with a space between what stands in different elements. */
    private static String flat(Node node) {
        StringBuilder text = new StringBuilder();
        collect(node, text);
        return text.toString().replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static void collect(Node node, StringBuilder text) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, text);
            boolean block = child.getNodeType() == Node.ELEMENT_NODE
                    && !child.getNodeName().equals("span");
            text.append(block ? " " : "");
        }
    }
}
