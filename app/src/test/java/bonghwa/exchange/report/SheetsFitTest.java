package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Duty;
import bonghwa.domain.Eta;
import bonghwa.domain.Function;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Report;
import bonghwa.domain.Role;
import bonghwa.domain.Service;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet is one page in each language, whatever the room holds; and it has what the site asks first. */
class SheetsFitTest {

    private static SmallRoom with(int services) {
        SmallRoom room = new SmallRoom().told();
        List<Service> many = new ArrayList<>();
        for (int i = 0; i < services; i++) {
            String long_ = "이름이 몹시 긴 서비스 ".repeat(1 + i % 3) + i;
            many.add(new Service(
                    "s" + i,
                    Name.of(long_, "A service with a rather long name " + i),
                    null,
                    1,
                    Audience.PUBLIC,
                    List.of(),
                    List.of(),
                    List.of(
                            new Function("a", Name.of("기능 하나", "One"), null),
                            new Function("b", Name.of("둘", "Two"), null))));
        }
        room.write(
                null,
                new Operation.CatalogueChanged(
                        many, List.of(), List.of(), List.of(), List.of(), null, null, List.of()));
        for (int i = 0; i < services; i++) {
            room.reports("15:30", "s" + i + "/a", i % 2 == 0 ? State.MAJOR_OUTAGE : State.DEGRADED);
            room.logs("15:50", Kind.BLOCKER, "막힌 일 " + i + " 까닭이 길다 ".repeat(20));
        }
        for (int i = 0; i < 10; i++) {
            Duty duty = new Duty.OfRole(i == 0 ? Role.COMMANDER : "role-" + i);
            room.write(SmallRoom.INCIDENT, new Operation.DutyAssigned("kim", duty, SmallRoom.moment("15:30"), null));
        }
        room.write(
                SmallRoom.INCIDENT,
                new Operation.NoticeSent(
                        2, Audience.PUBLIC, SmallRoom.AT, SmallRoom.AT, Text.of("[안내] 길게 쓴 공지입니다. ".repeat(40)), null));
        return room;
    }

    private static int pages(SmallRoom room, Edition.Form form, Language... languages) {
        return Pdf.pages(room.report(Edition.full(languages).as(form)));
    }

    @Test
    void a_crowded_brief_is_one_page() {
        assertThat(pages(with(40), Edition.Form.BRIEF, Language.EN)).isEqualTo(1);
    }

    @ParameterizedTest
    @Tag("night")
    @CsvSource({"0", "20", "200"})
    void both_sheets_are_one_page_in_each_language(int services) {
        SmallRoom room = with(services);
        for (Edition.Form form : List.of(Edition.Form.BRIEF, Edition.Form.PRESS)) {
            assertThat(pages(room, form, Language.KO)).isEqualTo(1);
            assertThat(pages(room, form, Language.KO, Language.EN)).isEqualTo(2);
        }
    }

    @Test
    void the_brief_has_what_the_last_notice_said_and_what_is_expected_next() {
        SmallRoom room = new SmallRoom().told();
        expects(room, "15:40", "pay/card", "19:30");
        expects(room, "15:50", "pay/card", "20:00");
        expects(room, "15:50", "login/web", "19:00");
        Page page = Page.of(room, Edition.full(Language.KO).as(Edition.Form.BRIEF));

        assertThat(page.part("공지")).contains("[안내] 결제를 이용할 수 없습니다.");
        assertThat(page.texts("next")).containsExactly("10월 15일 20:00\u2002페이 · 결제 · 1번 연기");
        assertThat(Page.of(new SmallRoom(), Edition.full(Language.KO).as(Edition.Form.BRIEF))
                        .part("다음 복구 예정"))
                .contains("앞으로의 복구 예정이 없습니다.");
    }

    private static void expects(SmallRoom room, String clock, String target, String eta) {
        room.reported(clock, new Report(Target.parse(target), null, null, new Eta(SmallRoom.moment(eta))));
    }
}
