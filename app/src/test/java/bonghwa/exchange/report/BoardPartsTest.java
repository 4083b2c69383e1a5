package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Eta;
import bonghwa.domain.Language;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the report says of services: what is not back, the picture of their states, the minutes that were lost, journeys and needs. */
class BoardPartsTest {

    private final SmallRoom room = new SmallRoom();

    @Test
    void what_is_not_back_is_listed_worst_first_with_the_functions_and_no_made_up_eta() {
        room.reports("15:30", "login/web", State.PARTIAL_OUTAGE);
        room.reports("15:31", "login/app", State.OPERATIONAL);
        room.reports("15:32", "tools", State.MAJOR_OUTAGE);

        assertThat(Page.korean(room).rows("아직 온전하지 않은 것"))
                .containsExactly(
                        "서비스 | 상태 | 정상이 아닌 기능 | 복구 예정", "배포 도구 | ⊗ 전면 장애 | 전 기능 | 예정 미정", "로그인 | ⬖ 일부 장애 | 웹 | 예정 미정");
    }

    @Test
    void an_eta_is_said_with_how_often_it_was_put_off_and_whether_it_passed() {
        room.reports("15:30", "login/web", State.MAJOR_OUTAGE);
        expects("15:40", "login/web", "17:00");
        expects("16:40", "login/web", "19:00");
        assertThat(Page.korean(room).part("아직")).contains("웹 예정 10월 15일 19:00 · 1번 연기");

        expects("16:50", "login/web", "17:30");
        assertThat(Page.korean(room).part("아직")).contains("웹 예정 10월 15일 17:30 지남");
    }

    @Test
    void an_eta_is_printed_only_of_the_functions_of_which_it_was_said() {
        room.reports("15:30", "login/web", State.MAJOR_OUTAGE);
        room.reports("15:30", "login/app", State.MAJOR_OUTAGE);
        expects("15:40", "login/app", "19:00");
        assertThat(eta()).isEqualTo("앱 예정 10월 15일 19:00; 나머지 예정 미정");

        expects("15:50", "login/web", "20:00");
        assertThat(eta()).isEqualTo("웹 예정 10월 15일 20:00; 앱 예정 10월 15일 19:00");

        expects("15:55", "login/web", "19:00");
        assertThat(eta()).isEqualTo("웹 예정 10월 15일 19:00; 앱 예정 10월 15일 19:00");

        expects("15:40", "login/web", "19:00");
        assertThat(eta()).startsWith("웹");
    }

    private String eta() {
        String row = Page.korean(room).rows("아직").get(1);
        return row.substring(row.lastIndexOf("| ") + 2);
    }

    @Test
    void an_eta_that_is_the_same_for_all_needs_no_names() {
        room.reports("15:30", "login/web", State.MAJOR_OUTAGE);
        room.reports("15:30", "login/app", State.MAJOR_OUTAGE);
        expects("15:40", "login/web", "19:00");
        expects("15:40", "login/app", "19:00");

        assertThat(eta()).isEqualTo("예정 10월 15일 19:00");
    }

    @Test
    void an_eta_of_a_service_without_functions_is_its_own() {
        room.reports("15:30", "tools", State.MAJOR_OUTAGE);
        expects("15:40", "tools", "19:00");

        assertThat(eta()).isEqualTo("예정 10월 15일 19:00");
    }

    private void expects(String clock, String target, String eta) {
        Instant back = SmallRoom.moment(eta);
        room.reported(clock, new Report(Target.parse(target), null, null, new Eta(back)));
    }

    @Test
    void where_all_is_well_or_nothing_is_known_that_is_said() {
        assertThat(Page.korean(room).part("아직")).contains("상태의 기록이 없습니다");

        for (String part : new String[] {"login/web", "login/app", "pay/card", "tools"}) {
            room.reports("15:30", part, State.OPERATIONAL);
        }
        assertThat(Page.korean(room).part("아직")).contains("모든 서비스가 정상입니다");
    }

    @Test
    void the_picture_has_a_lane_for_each_service_and_a_stretch_for_each_state() {
        room.reports("15:30", "login/web", State.MAJOR_OUTAGE);
        room.reports("15:30", "login/app", State.MAJOR_OUTAGE);
        room.reports("16:30", "login/web", State.RECOVERING);
        Page page = Page.korean(room);

        assertThat(page.styled("lane")).hasSize(3);
        assertThat(page.styled("stretch"))
                .extracting(e -> e.getAttribute("class"))
                .startsWith("stretch major_outage");
        assertThat(page.rows("서비스별 상태")).anyMatch(r -> r.startsWith("로그인") && r.endsWith("0/2"));
    }

    @Test
    void a_stretch_stands_where_its_time_is() {
        room.reports("15:19", "tools", State.MAJOR_OUTAGE);
        room.reports("16:39", "tools", State.OPERATIONAL);

        // 161 minutes from the start to the basis, 80 of them broken.
        assertThat(Page.korean(room).styled("stretch"))
                .extracting(e -> e.getAttribute("style"))
                .containsExactly("left:0.000%;width:49.689%", "left:49.689%;width:50.311%");
    }

    @Test
    void every_state_of_the_legend_is_a_shape_and_a_word() {
        Element legend = Page.english(room).styled("legend").getFirst();

        assertThat(legend.getTextContent())
                .contains("⊗ Major outage", "⬖ Partial outage", "⚠ Degraded", "⬆ Recovering", "✓ Operational")
                .contains("⚒ Maintenance", "◌ Unknown");
    }

    @Test
    void minutes_are_counted_for_each_function_and_state() {
        room.reports("15:30", "login/web", State.MAJOR_OUTAGE);
        room.reports("16:30", "login/web", State.DEGRADED);
        room.reports("17:00", "login/web", State.OPERATIONAL);

        assertThat(Page.korean(room).rows("잃은 시간"))
                .containsExactly(
                        "기능 | 전면 장애 | 점검 중 | 일부 장애 | 복구 중 | 성능 저하 | 합계",
                        "로그인",
                        "웹 | 60 | – | – | – | 30 | 90",
                        "페이",
                        "결제 | 60 | – | – | – | – | 60");
    }

    @Test
    void a_service_without_functions_loses_its_minutes_as_a_whole() {
        room.reports("15:30", "tools", State.MAINTENANCE);

        assertThat(Page.english(room).rows("Minutes lost")).contains("The whole service | – | 150 | – | – | – | 150");
    }

    @Test
    void where_nothing_was_lost_that_is_said() {
        assertThat(Page.korean(room).part("잃은 시간")).contains("정상이 아닌 시간이 없었습니다");
    }

    @Test
    void journeys_say_whether_they_work_and_services_where_they_stand_and_what_they_need() {
        room.reports("15:30", "login/web", State.OPERATIONAL);
        room.reports("15:30", "login/app", State.OPERATIONAL);
        room.reports("15:30", "pay/card", State.DEGRADED);

        assertThat(Page.korean(room).rows("이용자가 하려는 일")).contains("가게에서 결제 | 느리지만 가능 | 페이");
        assertThat(Page.korean(room).rows("사이트와 의존 관계")).contains("페이 | 판교 | 로그인 (꼭 필요)", "배포 도구 |  | ");
    }

    @Test
    void a_journey_that_waits_names_what_it_waits_for() {
        room.reports("15:30", "pay/card", State.MAJOR_OUTAGE);

        assertThat(Page.korean(room).part("이용자가 하려는 일")).contains("페이 대기");
    }

    @Test
    void as_of_an_earlier_moment_what_came_later_is_not_there() {
        room.reports("15:30", "tools", State.MAJOR_OUTAGE);
        room.reports("17:00", "tools", State.OPERATIONAL);
        ReportOrder order = room.order(Edition.full(Language.KO));
        Page then = Page.of(
                room,
                new ReportOrder(
                        order.incident(),
                        order.clock(),
                        order.root(),
                        SmallRoom.moment("16:00"),
                        null,
                        order.edition()));

        assertThat(then.part("아직")).contains("배포 도구", "전면 장애");
        assertThat(then.rows("잃은 시간")).contains("서비스 전체 | 30 | – | – | – | – | 30");
    }
}
