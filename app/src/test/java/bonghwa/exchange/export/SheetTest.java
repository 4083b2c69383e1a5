package bonghwa.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markdown in which the words of people are words. */
class SheetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '$',
            value = {
                "<b>굵게</b> → \\<b\\>굵게\\</b\\>",
                "*별* 과 _밑줄_ → \\*별\\* 과 \\_밑줄\\_",
                "snake_case_name → snake_case_name",
                "[안내] 결제 → [안내] 결제",
                "[눌러](http://x) → [눌러\\](http://x)",
                "[1]: http://x → [1\\]: http://x",
                "a|b → a\\|b",
                "`코드` → \\`코드\\`",
                "A&amp;B 와 A&B → A\\&amp;B 와 A&B",
                "C:\\temp → C:\\\\temp",
                "~~지움~~ → \\~\\~지움\\~\\~"
            })
    void what_would_be_a_mark_is_none(String words, String quoted) {
        assertThat(Sheet.quoted(words)).isEqualTo(quoted);
    }

    @Test
    void a_line_that_begins_like_a_block_is_none() {
        String sheet = new Sheet()
                .paragraph("# 제목 아님")
                .paragraph("- 목록 아님")
                .quote("1. 하나\n=== \n+ 둘")
                .toString();

        assertThat(sheet).contains("\\# 제목 아님", "\\- 목록 아님", "> \u200B1. 하나", "> \\===", "> \\+ 둘");
    }

    @Test
    void a_cell_is_one_line_whatever_it_holds() {
        assertThat(new Sheet().heads("수", "값").row("가\n나", "a|b").toString())
                .isEqualTo("| 수 | 값 |\n| --- | --- |\n| 가 나 | a\\|b |\n");
    }

    @Test
    void a_heading_stands_apart_and_what_belongs_to_a_point_below_it() {
        String sheet = new Sheet()
                .heading(1, "하나")
                .heading(2, "둘")
                .point(0, "15:30", "무엇")
                .point(1, "", "고침")
                .heading(2, "셋")
                .toString();

        assertThat(sheet).isEqualTo("# 하나\n\n## 둘\n\n- **15:30** 무엇\n  - 고침\n\n## 셋\n\n");
    }
}
