package bonghwa.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.State;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The timeline as a table for a spreadsheet. */
class CsvTest {

    private static List<List<String>> rows(Matter matter) {
        return ReadCsv.rows(new Csv().of(matter).substring(1));
    }

    private static String cell(List<List<String>> rows, int row, String column) {
        return rows.get(row).get(rows.getFirst().indexOf(column));
    }

    @Test
    void it_begins_with_the_mark_of_utf_8_and_ends_lines_as_spreadsheets_do() {
        String csv =
                new Csv().of(new MadeMatter().logged("15:30", Kind.NOTE, "가").matter());

        assertThat(csv).startsWith("\uFEFF번호,일시").endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void every_row_has_all_columns_and_the_weekend_has_a_row_for_each_entry() {
        Matter weekend = MadeMatter.weekend(Language.KO, false);
        List<List<String>> rows = rows(weekend);

        assertThat(rows).hasSize(weekend.entries().size() + 1);
        assertThat(new HashSet<>(rows.stream().map(List::size).toList())).hasSize(1);
    }

    @Test
    void times_are_those_of_the_incidents_zone_as_a_spreadsheet_reads_them() {
        List<List<String>> rows =
                rows(new MadeMatter().logged("15:30", Kind.NOTE, "가").matter());

        assertThat(cell(rows, 1, "일시")).isEqualTo("2022-10-15 15:30:00");
        assertThat(cell(rows, 1, "시차")).isEqualTo("UTC+09:00");
    }

    @Test
    void what_an_entry_reports_is_named_with_its_state() {
        List<List<String>> rows = rows(new MadeMatter()
                .with(MadeServices.catalogue())
                .reported("15:30", "pay/card", State.MAJOR_OUTAGE, "결제 안 됨")
                .in(Language.EN)
                .matter());

        assertThat(cell(rows, 1, "States")).isEqualTo("Pay · Cards: Major outage");
        assertThat(cell(rows, 1, "About")).isEmpty();
        assertThat(cell(rows, 1, "Text")).isEqualTo("결제 안 됨");
    }

    @Test
    void text_of_several_lines_and_with_quotes_stays_one_cell() {
        String text = "첫 줄, \"인용\"\n둘째 줄";

        assertThat(cell(rows(new MadeMatter().logged("15:30", Kind.NOTE, text).matter()), 1, "내용"))
                .isEqualTo(text);
    }

    @Test
    void a_formula_in_any_column_is_text() {
        List<List<String>> rows = rows(new MadeMatter()
                .logged("15:30", Kind.NOTE, "=HYPERLINK(\"http://x\")")
                .matter());

        Set<Character> first = new HashSet<>();
        rows.forEach(r -> r.stream().filter(c -> !c.isEmpty()).forEach(c -> first.add(c.charAt(0))));
        assertThat(first).doesNotContain('=', '+', '-', '@');
        assertThat(cell(rows, 1, "내용")).isEqualTo("'=HYPERLINK(\"http://x\")");
    }
}
