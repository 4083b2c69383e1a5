package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;

/** The faces of several reports that are made at once. */
class FontsTest {

    private static FontBoxFont builtIn() {
        return FontMappers.instance().getFontBoxFont("Helvetica", null).getFont();
    }

    @Test
    void a_report_that_is_done_takes_no_face_from_one_that_is_being_made() throws Exception {
        try (Fonts mine = new Fonts()) {
            Fonts theirs = new Fonts();
            FontBoxFont asked = builtIn();
            theirs.close();

            assertThatCode(() -> asked.getPath("H")).doesNotThrowAnyException();
            assertThat(asked.getPath("H").getBounds().isEmpty()).isFalse();
            assertThat(builtIn()).isSameAs(asked);
            assertThat(mine.draw('가')).isTrue();
        }
    }

    @Test
    void whichever_document_asks_the_built_in_face_is_the_same_one() throws Exception {
        try (Fonts first = new Fonts()) {
            FontBoxFont before = builtIn();
            try (Fonts _ = new Fonts()) {
                assertThat(builtIn()).isSameAs(before);
            }
            assertThat(first.draw('A')).isTrue();
        }
    }
}
