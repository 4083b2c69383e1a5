package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Duty;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Phase;
import bonghwa.domain.Role;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.Trend;
import bonghwa.op.Clockwork;
import bonghwa.op.Operation;
import bonghwa.testing.Weekend;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first page: what happened, how bad, as of when, and the figures with their definitions. */
class FrontPageTest {

    private final SmallRoom room = new SmallRoom();

    private String figure(String name) {
        return Page.korean(room).texts("figure").stream()
                .filter(f -> f.contains(" " + name + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_names_the_incident_its_severity_its_start_and_how_the_work_stands() {
        Page page = Page.korean(room);

        assertThat(page.text())
                .startsWith("장애 경과 보고서 · 대외비")
                .contains("판교 화재", "SEV1 · 2022년 10월 15일 15:19 시작 · 조사 중 (2시간 41분)");
    }

    @Test
    void it_says_as_of_when_it_is_and_until_when_it_knows() {
        assertThat(Page.korean(room).texts("kicker").getFirst())
                .contains("기준 10월 15일 18:00", "인지 기준 10월 15일 15:20", "Asia/Seoul");
    }

    @Test
    void the_first_milestones_tell_how_it_began_and_the_size_up_what_we_have() {
        room.logs("15:19", Kind.MILESTONE, "불이 남");
        room.logs("15:22", Kind.MILESTONE, "전원이 끊김");
        room.logs("16:00", Kind.MILESTONE, "셋째 일");
        room.write(
                SmallRoom.INCIDENT,
                new Operation.SizeUpSet(Text.of("로그인이 안 됨"), Text.of("전국"), Trend.GROWING, Text.of("언제 들어갈 수 있는지")));

        assertThat(Page.korean(room).texts("lead").getFirst())
                .contains("10월 15일 15:19 — 불이 남.", "15:22 — 전원이 끊김.")
                .contains("증상: 로그인이 안 됨", "범위: 전국", "모르는 것: 언제 들어갈 수 있는지")
                .doesNotContain("셋째 일");
    }

    @Test
    void it_counts_what_the_public_has_back() {
        room.reports("15:30", "login/web", bonghwa.domain.State.OPERATIONAL);

        assertThat(Page.english(room).texts("lead").getFirst())
                .contains("1 of 3 public functions work, and 0 of 2 services work in full.");
        assertThat(figure("정상 기능")).startsWith("1 / 3").contains("유효 상태가 정상인 공개 기능", "미확인 2개");
        assertThat(figure("전 기능 정상 서비스")).startsWith("0 / 2");
    }

    @Test
    void every_figure_has_its_definition_beside_it() {
        assertThat(Page.korean(room).texts("figure"))
                .hasSize(8)
                .allSatisfy(figure -> assertThat(figure.length()).isGreaterThan(20));
        assertThat(Page.korean(room).texts("definition")).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void a_figure_names_its_moments_and_whether_the_promise_was_kept() {
        room.write(
                SmallRoom.INCIDENT,
                new Operation.DutyAssigned("kim", new Duty.OfRole(Role.COMMANDER), SmallRoom.moment("15:38"), null));

        assertThat(figure("총괄 인수")).startsWith("19분").contains("10월 15일 15:19 → 15:38", "약속 20분 지킴");
        assertThat(figure("첫 공지")).startsWith("아직 없음").contains("2시간 41분째", "약속 20분 넘김");
    }

    @Test
    void a_promise_that_can_still_be_kept_is_said_without_praise() {
        ReportOrder now = room.order(Edition.full(Language.KO));
        ReportOrder early = new ReportOrder(
                now.incident(), now.clock(), now.root(), SmallRoom.moment("15:29"), now.knownAt(), now.edition());

        assertThat(Page.of(room, early).texts("figure"))
                .anySatisfy(figure -> assertThat(figure).contains("첫 공지", "아직 없음", "10분째 · 약속 20분"))
                .noneSatisfy(figure -> assertThat(figure).contains("지킴"));
    }

    @Test
    void what_has_not_come_about_says_so_and_since_when_one_waits() {
        assertThat(figure("해결")).startsWith("아직 없음").contains("10월 15일 15:19부터 2시간 41분째");

        room.write(SmallRoom.INCIDENT, new Operation.PhaseEntered(Phase.RESOLVED, SmallRoom.moment("17:19"), null));
        assertThat(figure("해결")).startsWith("2시간 0분");
    }

    @Test
    void what_came_before_the_start_is_said_to_have() {
        room.write(
                SmallRoom.INCIDENT,
                new Operation.DutyAssigned("kim", new Duty.OfRole(Role.COMMANDER), SmallRoom.moment("15:00"), null));

        assertThat(figure("총괄 인수")).startsWith("시작 전");
    }

    @Test
    void a_figure_of_another_day_names_both_days() {
        room.write(
                SmallRoom.INCIDENT,
                new Operation.DutyAssigned(
                        "kim", new Duty.OfRole(Role.COMMANDER), Weekend.kst("2022-10-16T08:00:00"), null));
        ReportOrder later = room.order(Edition.full(Language.KO));
        Page page = Page.of(
                room,
                new ReportOrder(
                        later.incident(),
                        later.clock(),
                        later.root(),
                        Weekend.kst("2022-10-16T09:00:00"),
                        null,
                        later.edition()));

        assertThat(page.text()).contains("10월 15일 15:19 → 10월 16일 08:00");
    }

    @Test
    void what_was_amended_counts_as_it_stands() {
        room.write(
                SmallRoom.INCIDENT,
                new Operation.IncidentAmended(
                        Text.of("판교 데이터센터 화재"), Severity.SEV2, SmallRoom.moment("15:30"), null, "확인됨"));

        assertThat(Page.korean(room).text()).contains("판교 데이터센터 화재", "SEV2", "15:30 시작");
    }

    @Test
    void a_replay_says_on_every_page_that_it_is_one() {
        SmallRoom played = new SmallRoom();
        ReportOrder real = played.order(Edition.full(Language.KO));
        Page page = Page.of(
                played, new ReportOrder(real.incident(), Clockwork.Kind.REPLAY, null, real.at(), null, real.edition()));

        assertThat(page.styleSheet()).contains("REPLAY");
        assertThat(page.text()).contains("재현 REPLAY");
    }

    @Test
    void an_incident_without_a_title_is_called_so() {
        ReportOrder order = room.order(Edition.full(Language.EN));
        Page page = Page.of(
                room, new ReportOrder("unheard", order.clock(), order.root(), order.at(), null, order.edition()));

        assertThat(page.text()).contains("Incident without a title");
    }

    @Test
    void the_running_head_names_what_this_is_and_quotes_what_would_end_a_style_sheet() {
        room.write(
                SmallRoom.INCIDENT,
                new Operation.IncidentAmended(Text.of("a \"b\" \\ </style>"), null, null, null, null));

        assertThat(Page.korean(room).styleSheet())
                .contains("\\000022b\\000022", "\\00005c", "\\00003c/style>", "장애 경과 보고서", "10월 15일 18:00 기준")
                .doesNotContain("@head-left@", "@head-right@", "@foot-left@", "@paper@");
    }

    @Test
    void the_paper_is_the_one_that_was_asked_for() {
        Edition a4 = Edition.full(Language.KO);
        Edition letter = new Edition(a4.languages(), a4.form(), false, null, null, Edition.Paper.LETTER);

        assertThat(Page.of(room, a4).styleSheet()).contains("size: a4;");
        assertThat(Page.of(room, letter).styleSheet()).contains("size: letter;");
        assertThat(List.of(
                        Edition.Paper.ofWire("letter").orElseThrow(),
                        Edition.Paper.ofWire("a4").orElseThrow()))
                .containsExactly(Edition.Paper.LETTER, Edition.Paper.A4);
        assertThat(Edition.Paper.ofWire("a5")).isEmpty();
    }
}
