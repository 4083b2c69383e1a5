package bonghwa.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.exchange.BadFile;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Tables cut into rows and cells. */
class TableTest {

    private static List<List<String>> cells(String text) throws BadFile {
        return Table.read(text).rows().stream().map(Table.Row::cells).toList();
    }

    @Test
    void theSeparatorIsTheOneThatItsLinesAgreeOn() throws BadFile {
        assertThat(Table.read("a,b\n1,2").separator()).isEqualTo(',');
        assertThat(Table.read("a;b\n1,5;2").separator()).isEqualTo(';');
        assertThat(Table.read("a\tb, c\n1\t2").separator()).isEqualTo('\t');
        assertThat(Table.read("a|b|c\n1|2|3, 4").separator()).isEqualTo('|');
        assertThat(Table.read("\"a;x;y\",b\n1,2").separator()).isEqualTo(',');
    }

    @Test
    void quotedCellsHaveSeparatorsQuotesAndLines() throws BadFile {
        assertThat(cells("a,\"b \"\"x\"\", c\r\nd\"\r\n,2\r"))
                .containsExactly(List.of("a", "b \"x\", c\r\nd"), List.of("", "2"));
        assertThat(Table.read("a,b\n\"x\ny\",1\n2,3").rows())
                .extracting(Table.Row::line)
                .containsExactly(1, 2, 4);
    }

    @Test
    void aQuoteThatIsNeverClosedIsSaidWhereItOpens() {
        assertThatThrownBy(() -> Table.read("a,b\n1,\"2\n3,4\n")).isInstanceOfSatisfying(BadFile.class, e -> {
            assertThat(e.problems().getFirst().line()).isEqualTo(2);
            assertThat(e.problems().getFirst().key()).isEqualTo("import.problem.quote");
        });
    }

    @Test
    void moreCellsThanAnyTableHasAreRefused() {
        assertThatThrownBy(() -> Table.read(",".repeat(5000))).isInstanceOf(BadFile.class);
        assertThatThrownBy(() -> Table.read(" \n\n \n"))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("empty");
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings().withChars("ab,;\"\n 가").ofMaxLength(5);
        return cell.list().ofMinSize(2).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 200)
    void whatIsWrittenByTheRulesIsReadAsItWas(@ForAll("tables") List<List<String>> rows) throws BadFile {
        List<List<String>> full =
                rows.stream().filter(r -> !r.stream().allMatch(String::isBlank)).toList();
        String text = full.stream()
                .map(r ->
                        r.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        if (!full.isEmpty()) {
            assertThat(cells(text)).isEqualTo(full);
        }
    }
}
