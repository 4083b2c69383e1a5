package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Duty;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Role;
import bonghwa.domain.State;
import bonghwa.domain.Text;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** People with their hours and hand-overs, the page on checking, and the sheets of one page. */
class CrewAndSheetsTest {

    private static final Duty COMMAND = new Duty.OfRole(Role.COMMANDER);

    private final SmallRoom room = new SmallRoom();

    private void duty(String person, String from, @Nullable String until) {
        room.write(
                SmallRoom.INCIDENT,
                new Operation.DutyAssigned(
                        person, COMMAND, SmallRoom.moment(from), until == null ? null : SmallRoom.moment(until)));
    }

    @Test
    void duties_are_listed_from_when_until_when_with_the_hours() {
        duty("kim", "15:30", "16:30");
        duty("lee", "16:30", null);

        assertThat(Page.korean(room).rows("사람과 교대"))
                .contains("총괄 | 김철수 | 10월 15일 15:30 | 10월 15일 16:30", "총괄 | lee | 10월 15일 16:30 | 계속")
                .contains("김철수 | 1시간 0분 | 1시간 0분", "lee | 1시간 30분 | 1시간 30분");
    }

    @Test
    void a_duty_that_the_catalogue_does_not_name_has_its_name_of_the_house() {
        room.write(
                SmallRoom.INCIDENT,
                new Operation.DutyAssigned("kim", new Duty.OfRole("scribe"), SmallRoom.moment("15:30"), null));

        assertThat(Page.korean(room).rows("사람과 교대")).contains("기록 담당 | 김철수 | 10월 15일 15:30 | 계속");
    }

    @Test
    void who_went_home_long_ago_has_the_longest_stretch_and_more_than_twelve_hours_are_marked() {
        Instant before = SmallRoom.moment("15:30").minus(Duration.ofHours(30));
        room.write(
                SmallRoom.INCIDENT,
                new Operation.DutyAssigned("kim", COMMAND, before, before.plus(Duration.ofHours(13))));
        duty("kim", "15:30", "16:30");

        Page page = Page.korean(room);
        assertThat(page.rows("사람과 교대")).contains("김철수 | 14시간 0분 | 13시간 0분 · 너무 김");
        assertThat(page.rows("사람과 교대")).anyMatch(r -> r.endsWith("쉬지 않고 가장 길게"));
    }

    @Test
    void a_hand_over_is_told_with_the_brief_that_was_accepted() {
        duty("kim", "15:30", null);
        Line offer = room.write(
                SmallRoom.INCIDENT,
                new Operation.HandoverOffered(COMMAND, "kim", "lee", SmallRoom.moment("17:00"), Text.of("읽은 글")));
        room.write(
                SmallRoom.INCIDENT,
                new Operation.HandoverAccepted(offer.id(), "lee", SmallRoom.moment("17:10"), offer.id()));

        assertThat(Page.korean(room).part("사람과 교대")).contains("총괄: 김철수 → lee", "10월 15일 17:10 인수", "읽은 글");
    }

    @Test
    void an_offer_that_nobody_accepted_and_one_that_was_taken_back_are_told_as_such() {
        Line open = room.write(
                SmallRoom.INCIDENT,
                new Operation.HandoverOffered(COMMAND, null, null, SmallRoom.moment("16:00"), Text.of("가")));
        assertThat(Page.korean(room).part("사람과 교대")).contains("총괄: – → –", "16:00 제안, 아직 받지 않음");

        room.write(SmallRoom.INCIDENT, new Operation.HandoverWithdrawn(open.id(), true, null));
        assertThat(Page.korean(room).part("사람과 교대")).contains("16:00 제안, 거두어들임");
    }

    @Test
    void nobody_is_on_duty_where_nobody_ever_was() {
        assertThat(Page.korean(room).headings()).doesNotContain("사람과 교대");
    }

    @Test
    void the_last_page_names_root_program_basis_and_the_ends_of_the_chains() {
        Page page = Page.korean(room);

        assertThat(page.part("이 문서를 확인하는 방법"))
                .contains("bonghwa verify report.pdf --root " + room.root())
                .contains("0.1.0 / " + Manifest.TEMPLATE, "2022-10-15T09:00:00Z", "3줄, 그 가운데 내용을 뺀 줄 0")
                .contains(room.scribe.lines().getLast().id());
    }

    @Test
    void it_counts_the_lines_whose_content_was_kept_back() {
        room.write("another", new Operation.EntryLogged("C1", bonghwa.domain.Content.of(Kind.NOTE, SmallRoom.AT, "x")));

        assertThat(Page.korean(room).part("이 문서")).contains("4줄, 그 가운데 내용을 뺀 줄 1");
    }

    @Test
    void it_names_the_characters_that_could_not_be_printed_and_none_where_all_could() {
        assertThat(Page.korean(room).part("이 문서")).doesNotContain("□로 찍은 글자");

        room.logs("15:30", Kind.NOTE, "불 \uD83D\uDD25");
        Page page = Page.korean(room);
        assertThat(page.part("이 문서")).contains("□로 찍은 글자: U+1F525.");
        assertThat(page.part("모든 기록")).contains("불 □");
    }

    @Test
    void in_both_languages_every_part_stands_twice_each_with_its_language() {
        Page page = Page.of(room, Edition.full(Language.KO, Language.EN));

        assertThat(page.styled("part")).extracting(e -> e.getAttribute("lang")).containsExactly("ko", "en");
        assertThat(page.headings()).contains("모든 기록", "The whole timeline");
        assertThat(page.document().getDocumentElement().getAttribute("lang")).isEqualTo("ko");
    }

    @Test
    void the_brief_has_the_board_who_is_on_and_the_notices() {
        duty("kim", "15:30", null);
        Page page = Page.of(room, Edition.full(Language.KO).as(Edition.Form.BRIEF));

        assertThat(page.headings()).containsExactly("아직 온전하지 않은 것", "막힌 일", "다음 복구 예정", "지금 맡은 사람", "공지");
        assertThat(page.rows("지금 맡은 사람")).contains("총괄 | 김철수 | 010-1234");
        assertThat(page.part("공지")).contains("아직 보낸 공지가 없습니다", "10월 15일 15:39까지였음, 기한 지남");
    }

    @Test
    void the_brief_says_when_the_next_notice_is_due() {
        room.write(
                SmallRoom.INCIDENT,
                new Operation.NoticeSent(
                        2,
                        Audience.PUBLIC,
                        SmallRoom.moment("17:00"),
                        SmallRoom.moment("17:05"),
                        Text.of("…"),
                        SmallRoom.moment("19:00")));

        assertThat(Page.of(room, Edition.full(Language.EN).as(Edition.Form.BRIEF))
                        .part("Notices"))
                .contains("Last: number 2, as of 15 Oct 17:00, sent 15 Oct 17:05", "Next: by 15 Oct 19:00");
    }

    @Test
    void the_press_sheet_tells_known_from_unknown_and_names_nothing_internal() {
        room.reports("15:30", "login/web", State.MAJOR_OUTAGE);
        room.reports("15:30", "tools", State.MAJOR_OUTAGE);
        duty("kim", "15:30", null);
        Page page = Page.of(room, Edition.full(Language.KO).as(Edition.Form.PRESS));

        assertThat(page.part("말해도 되는 것")).contains("로그인", "웹 (전면 장애)").doesNotContain("배포 도구");
        assertThat(page.part("아직 모르는 것")).contains("앱 (미확인)");
        assertThat(page.text()).doesNotContain("김철수", "배포 도구", "사내에서만");
    }

    @Test
    void the_press_sheet_says_of_each_function_since_when_and_when_it_was_last_confirmed() {
        room.reports("15:25", "pay/card", State.OPERATIONAL);
        room.reports("15:30", "login/web", State.MAJOR_OUTAGE);
        room.reports("15:30", "login/app", State.MAJOR_OUTAGE);
        room.reports("16:40", "login/app", State.DEGRADED);
        room.reports("17:20", "login/web", State.MAJOR_OUTAGE);
        Page page = Page.of(room, Edition.full(Language.KO).as(Edition.Form.PRESS));

        assertThat(page.rows("말해도 되는 것"))
                .containsExactly(
                        "서비스 | 정상이 아닌 기능 | 이 상태로 된 때 | 마지막 확인",
                        "로그인 | 웹 (전면 장애) | 10월 15일 15:30 | 10월 15일 17:20",
                        "로그인 | 앱 (성능 저하) | 10월 15일 16:40 | 10월 15일 16:40",
                        "페이 | 결제 (일부 장애) | 10월 15일 16:40 | 10월 15일 16:40");
    }

    @Test
    void the_public_edition_has_the_front_page_the_notices_and_how_to_check_it() {
        room.told();
        Page page = Page.of(room, Edition.full(Language.EN).opened());

        assertThat(page.headings()).containsExactly("Notices sent", "How to check this document");
        assertThat(page.texts("figure")).hasSize(4).noneMatch(f -> f.contains("Take command"));
        assertThat(page.part("Notices sent")).contains("[Update] Payments do not work.");
        assertThat(List.of(page.text())).noneMatch(t -> t.contains("Kim") || t.contains("Tools"));
    }
}
