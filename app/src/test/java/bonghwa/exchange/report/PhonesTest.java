package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Party;
import bonghwa.domain.Person;
import bonghwa.domain.Phase;
import bonghwa.domain.Role;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.op.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sheet that is carried to the site: whom to call, and which duty nobody has. */
class PhonesTest {

    private final SmallRoom room = new SmallRoom();

    private Page brief() {
        return Page.of(room, Edition.full(Language.KO).as(Edition.Form.BRIEF));
    }

    private void on(String person, String role) {
        room.write(
                SmallRoom.INCIDENT,
                new Operation.DutyAssigned(person, new Duty.OfRole(role), SmallRoom.moment("15:38"), null));
    }

    private void person(String id, String phone) {
        room.write(
                null,
                new Operation.CatalogueChanged(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Person(id, Name.of("이" + id, id), null, null, phone)),
                        List.of(),
                        null,
                        null,
                        List.of()));
    }

    @Test
    void a_short_number_says_that_it_is_an_extension_and_a_long_one_stands_as_it_is() {
        person("ext", "01");
        on("ext", "scribe");
        on("kim", Role.COMMANDER);
        on("nobody", "liaison");

        assertThat(brief().rows("지금 맡은 사람"))
                .contains("총괄 | 김철수 | 010-1234", "기록 담당 | 이ext | 내선 01", "liaison | nobody | –");
    }

    @Test
    void a_needed_duty_that_nobody_has_is_said_to_be_vacant_and_another_one_is_not() {
        on("kim", Role.COMMANDER);

        assertThat(brief().rows("지금 맡은 사람")).contains("복구 책임 | 공석 | –").noneMatch(r -> r.startsWith("liaison"));
    }

    @Test
    void once_it_is_closed_nothing_is_vacant() {
        on("kim", Role.COMMANDER);
        room.write(SmallRoom.INCIDENT, new Operation.PhaseEntered(Phase.CLOSED, SmallRoom.moment("17:19"), null));

        assertThat(brief().part("지금 맡은 사람")).contains("김철수").doesNotContain("공석");
    }

    @Test
    void where_nobody_is_on_that_is_said_before_the_vacant_duties() {
        assertThat(brief().part("지금 맡은 사람")).contains("임무를 맡은 사람의 기록이 없습니다").contains("총괄 공석");
    }

    @Test
    void more_people_than_fit_are_counted() {
        for (int i = 0; i < 12; i++) {
            on("kim", "role-" + i);
        }

        // Three needed roles besides the commander's are vacant, twelve others held; ten fit.
        assertThat(brief().part("지금 맡은 사람")).contains("외 6개");
    }

    @Test
    void a_blocker_says_what_it_is_about_and_on_the_sheet_how_to_call_its_owner() {
        About about =
                new About(List.of(Target.parse("pay/card")), List.of(), List.of(new Party.OfPerson("kim")), List.of());
        room.write(
                SmallRoom.INCIDENT,
                new Operation.EntryLogged(
                        "C9",
                        new Content(
                                Kind.BLOCKER,
                                When.exactly(SmallRoom.moment("15:30")),
                                Text.of("부품 대기"),
                                null,
                                about,
                                List.of(),
                                null)));

        assertThat(brief().rows("막힌 일")).contains("10월 15일 15:30 | 부품 대기 · 페이 결제 C9 | 김철수 (010-1234) | 2시간 30분째");
        assertThat(Page.korean(room).rows("막힌 일")).contains("10월 15일 15:30 | 부품 대기 · 페이 결제 C9 | 김철수 | 2시간 30분째");
    }
}
