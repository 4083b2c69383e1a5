package bonghwa.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A cell runs nothing and loses nothing. */
class CellTest {

    private static final List<Character> SIGNS = List.of('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠');

    /** As a reader would get the text back by the rule of the manual. */
    private static String freed(String cell) {
        return Pattern.compile("^'(?='*(?:[\\t\\r\\n]|[\\s\\p{Z}\\p{Cf}']*[=+\\-@＝＋－＠]))")
                .matcher(cell)
                .replaceFirst("");
    }

    @Provide
    Arbitrary<String> nasty() {
        Arbitrary<String> any =
                Arbitraries.strings().withCharRange('\u0001', '\uD7FF').ofMaxLength(12);
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("=+-@＝＋－＠'\" \t\r\n,;\u00A0\u200B\uFEFF가a1")
                .ofMaxLength(8);
        return Arbitraries.oneOf(any, signs);
    }

    @Property(tries = 2000)
    void no_cell_begins_with_a_sign_that_a_spreadsheet_would_run(@ForAll("nasty") String text) {
        String read = ReadCsv.row(Cell.of(text)).getFirst();

        assertThat(read.isEmpty() || !SIGNS.contains(read.charAt(0))).as(read).isTrue();
        assertThat(read.strip().isEmpty() || "=+-@".indexOf(read.strip().charAt(0)) < 0)
                .as(read)
                .isTrue();
    }

    @Property(tries = 2000)
    void every_text_can_be_had_back(@ForAll("nasty") String text) {
        assertThat(freed(ReadCsv.row(Cell.of(text)).getFirst())).isEqualTo(text);
    }

    @Example
    void known_attacks_become_text() {
        for (String attack : List.of(
                "=cmd|'/c calc'!A0",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                " =1",
                "\uFEFF=1",
                "'=1",
                "\n=1")) {
            assertThat(ReadCsv.row(Cell.of(attack)).getFirst()).isEqualTo("'" + attack);
        }
    }

    @Example
    void what_is_harmless_stays_as_it_is() {
        for (String text : List.of("", "결제 복구", "15:30", "it's", "'tis so", "a=b", "10 - 3")) {
            assertThat(Cell.of(text)).isEqualTo(text);
        }
        assertThat(Cell.of("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
    }
}
