package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.Eta;
import bonghwa.domain.Kind;
import bonghwa.domain.Party;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.op.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the timeline says of an entry beside its words. */
class SpokenTest {

    private final SmallRoom room = new SmallRoom();

    private String row() {
        List<String> rows = Page.korean(room).rows("모든 기록");
        return rows.getLast();
    }

    private void reported(Report report) {
        room.reported("15:30", report);
    }

    @Test
    void a_state_with_an_estimate_has_both() {
        reported(new Report(Target.parse("login/web"), State.RECOVERING, null, Eta.at(SmallRoom.moment("19:00"))));

        assertThat(row()).contains("로그인 웹", "복구 중", "예정 10월 15일 19:00");
    }

    @Test
    void an_estimate_alone_names_what_it_is_of_and_one_that_is_taken_back_says_so() {
        reported(new Report(Target.parse("login/web"), null, null, Eta.at(SmallRoom.moment("19:00"))));
        assertThat(row()).contains("로그인 웹", "예정 10월 15일 19:00");

        reported(new Report(Target.parse("login/web"), null, null, Eta.NONE));
        assertThat(row()).contains("로그인 웹", "예정 미정");
    }

    @Test
    void who_looked_again_and_found_the_same_is_told() {
        reported(Report.unchanged(Target.parse("login/web")));

        assertThat(row()).contains("로그인 웹", "변동 없음");
    }

    @Test
    void a_note_names_its_service_and_a_task_its_owner_and_when_it_is_due() {
        About about =
                new About(List.of(Target.service("pay")), List.of(), List.of(new Party.OfPerson("kim")), List.of());
        room.write(
                SmallRoom.INCIDENT,
                new Operation.EntryLogged(
                        "C1",
                        new Content(
                                Kind.TASK,
                                When.exactly(SmallRoom.moment("15:40")),
                                Text.of("발전차"),
                                null,
                                about,
                                List.of(),
                                SmallRoom.moment("19:00"))));

        assertThat(row()).contains("페이", "발전차", "담당 김철수", "기한 10월 15일 19:00");
    }

    @Test
    void what_is_reported_of_all_functions_of_a_service_is_not_named_twice() {
        room.write(
                SmallRoom.INCIDENT,
                new Operation.StateReported(
                        "C1",
                        new Content(
                                Kind.STATUS,
                                When.exactly(SmallRoom.moment("15:40")),
                                Text.of("로그인 복구"),
                                null,
                                About.of(Target.service("login")),
                                List.of(
                                        Report.of(Target.parse("login/web"), State.OPERATIONAL),
                                        Report.of(Target.parse("login/app"), State.OPERATIONAL)),
                                null)));

        assertThat(Page.korean(room).texts("reports")).hasSize(1);
    }
}
