package bonghwa.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.State;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The post-mortem to go on with. */
class PostMortemTest {

    private final MadeMatter made =
            new MadeMatter().with(MadeServices.catalogue()).in(Language.EN);

    private String text() {
        return new PostMortem().of(made.matter());
    }

    private List<String> headings() {
        return text().lines().filter(l -> l.startsWith("## ")).toList();
    }

    @Test
    void it_has_all_parts_in_the_order_in_which_one_thinks() {
        assertThat(headings())
                .containsExactly(
                        "## What happened",
                        "## Figures",
                        "## Minutes lost",
                        "## The whole timeline",
                        "## What went well",
                        "## What went badly",
                        "## Where we were lucky",
                        "## Follow-ups",
                        "## Notices sent");
    }

    @Test
    void each_figure_stands_beside_its_definition() {
        assertThat(text())
                .contains("| Detect | Not yet | From the start of the outage until the moment of the first entry");
    }

    @Test
    void minutes_lost_are_counted_for_each_function() {
        made.reported("15:30", "pay/card", State.MAJOR_OUTAGE, "").reported("16:00", "pay/card", State.OPERATIONAL, "");

        assertThat(text()).contains("| Pay · Cards | 30 | – | – | – | – | 30 |");
    }

    @Test
    void tasks_are_follow_ups_with_owner_and_due_date_and_blockers_are_none() {
        made.task("15:40", "이중화 점검", "kim", MadeMatter.moment("18:30"))
                .logged("15:41", Kind.TASK, "주인 없는 일")
                .logged("15:42", Kind.BLOCKER, "현장 통제");

        String followUps = text().substring(text().indexOf("## Follow-ups"), text().indexOf("## Notices sent"));
        assertThat(followUps)
                .contains("| K1 | 이중화 점검 | Kim | 15 Oct 2022 18:30 |", "| K2 | 주인 없는 일 | no owner | no due time |")
                .doesNotContain("현장 통제");
    }

    @Test
    void notices_are_quoted_as_they_were_sent() {
        made.notice(Audience.PUBLIC, "[안내] 첫 줄\n- 둘째 줄");

        assertThat(text()).contains("### Notice 1 (public)", "> [안내] 첫 줄  \n> \\- 둘째 줄");
    }

    @Test
    void milestones_tell_what_happened() {
        made.logged("15:19", Kind.MILESTONE, "불이 남").logged("15:20", Kind.NOTE, "메모");

        String happened = text().substring(0, text().indexOf("## Figures"));
        assertThat(happened).contains("- 15 Oct 15:19 — 불이 남.").doesNotContain("메모");
    }

    @Test
    void the_timeline_has_a_heading_for_each_day() {
        String weekend = new PostMortem().of(MadeMatter.weekend(Language.EN, false));

        assertThat(weekend).containsSubsequence("### Sat 15 Oct", "### Sun 16 Oct");
    }
}
