package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The tags of a report: few, each saying something, and each piece of content in the one that its page names. */
class SlimTagsTest {

    private static final byte[] REPORT = new SmallRoom().told().report(Edition.full(Language.KO));

    private final Map<String, Integer> kinds = new TreeMap<>();
    private final List<String> astray = new ArrayList<>();
    private int content;

    private interface Look {
        void at(PDDocument document) throws IOException;
    }

    private static void look(Look look) throws IOException {
        try (PDDocument document = Loader.loadPDF(REPORT)) {
            look.at(document);
        }
    }

    private static COSBase itself(COSBase one) {
        return one instanceof COSObject reference ? reference.getObject() : one;
    }

    private static COSDictionary tree(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    }

    private void walk(PDDocument document, COSDictionary tag) {
        kinds.merge(String.valueOf(tag.getNameAsString(COSName.S)), 1, Integer::sum);
        COSBase kids = tag.getDictionaryObject(COSName.K);
        for (COSBase kid : kids instanceof COSArray all ? all : kids == null ? new COSArray() : List.of(kids)) {
            switch (itself(kid)) {
                case COSInteger number -> named(document, tag, tag.getCOSDictionary(COSName.PG), number.intValue());
                case COSDictionary one
                when one.containsKey(COSName.S) -> {
                    if (one.getCOSDictionary(COSName.P) != tag) {
                        astray.add(one + " does not name what holds it");
                    }
                    walk(document, one);
                }
                case COSDictionary one
                when one.containsKey(COSName.MCID) ->
                    named(document, tag, one.getCOSDictionary(COSName.PG), one.getInt(COSName.MCID));
                default -> {}
            }
        }
    }

    /** The number tree of the pages names the same tag for that content. */
    private void named(PDDocument document, COSDictionary tag, COSDictionary page, int number) {
        content++;
        COSArray pages = tree(document).getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        int own = page.getInt(COSName.STRUCT_PARENTS);
        for (int i = 0; i < pages.size(); i += 2) {
            if (pages.getInt(i) == own && ((COSArray) pages.getObject(i + 1)).getObject(number) != tag) {
                astray.add(tag + " is not named for " + number + " of page " + own);
            }
        }
    }

    @Test
    void every_piece_of_content_is_in_the_tag_that_its_page_names_and_every_tag_names_what_holds_it() throws Exception {
        look(document -> walk(document, tree(document)));

        assertThat(astray).isEmpty();
        assertThat(content).isGreaterThan(100);
    }

    @Test
    void tables_and_paragraphs_stay_and_what_says_nothing_is_gone() throws Exception {
        look(document -> walk(document, tree(document)));

        assertThat(kinds).containsKeys("Document", "H1", "H2", "P", "Table", "THead", "TBody", "TR", "TH", "TD");
        assertThat(kinds.getOrDefault("Span", 0) + kinds.getOrDefault("Div", 0))
                .as(kinds.toString())
                .isLessThan(kinds.get("TR"));
    }

    @Test
    void nothing_but_tags_and_what_is_shared_is_an_object_of_its_own() throws Exception {
        look(document -> {
            walk(document, tree(document));
            int tags = kinds.values().stream().mapToInt(Integer::intValue).sum();
            int objects = document.getDocument().getXrefTable().size();

            assertThat(objects).isLessThan(tags + 40 * document.getNumberOfPages());
        });
    }
}
