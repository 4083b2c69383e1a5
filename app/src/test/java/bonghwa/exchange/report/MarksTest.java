package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.testing.Weekend;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people write is text to the style sheet too, and what cannot be printed is named in every language. */
class MarksTest {

    private static SmallRoom titled(String title) {
        SmallRoom room = new SmallRoom();
        room.write(
                SmallRoom.INCIDENT,
                new Operation.IncidentAmended(
                        Text.of(title), Severity.UNSET, Weekend.kst("2022-10-15T15:19:00"), Weekend.KST, null));
        return room;
    }

    @Test
    void a_title_with_the_name_of_a_mark_changes_no_rule_of_the_running_head() {
        String plain = Page.korean(titled("제목")).styleSheet();
        for (String mark : List.of("@foot-left@", "@head-right@", "@paper@", "@head-left@", "$1", "\\")) {
            String sheet = Page.korean(titled(mark)).styleSheet();

            assertThat(sheet.replaceFirst("content: \"[^\"]*\"", ""))
                    .as(mark)
                    .isEqualTo(plain.replaceFirst("content: \"[^\"]*\"", ""));
            assertThat(sheet).contains(mark.equals("\\") ? "\\00005c · " : mark + " · ");
        }
    }

    @Test
    void the_running_head_has_the_year_and_the_zone_and_cuts_a_title_that_one_line_cannot_hold() {
        String sheet = Page.korean(titled("긴 제목 ".repeat(60))).styleSheet();

        assertThat(sheet).contains("content: \"2022년 10월 15일 18:00 기준 · Asia/Seoul\"", "긴 제목… · ");
        assertThat(sheet.lines()
                        .filter(l -> l.contains("긴 제목"))
                        .findFirst()
                        .orElseThrow()
                        .length())
                .isLessThan(260);
    }

    @Test
    void every_mark_is_filled_in() {
        assertThat(Pattern.compile("@[a-z]+-[a-z]+@")
                        .matcher(Page.korean(new SmallRoom()).styleSheet())
                        .find())
                .isFalse();
    }

    @Test
    void a_sign_without_a_glyph_is_named_on_the_check_page_of_each_language() {
        SmallRoom room = new SmallRoom();
        room.write(
                SmallRoom.INCIDENT,
                new Operation.IncidentAmended(
                        new Text("불", "Fire \uD83D\uDD25"),
                        Severity.UNSET,
                        Weekend.kst("2022-10-15T15:19:00"),
                        Weekend.KST,
                        null));
        room.logs("15:30", Kind.NOTE, "글");

        Page page = Page.of(room, Edition.full(Language.KO, Language.EN));
        assertThat(page.part("이 문서를 확인하는 방법")).contains("U+1F525");
        assertThat(page.part("How to check this document")).contains("U+1F525");
    }
}
