package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Audience;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Language;
import bonghwa.domain.Party;
import bonghwa.domain.State;
import bonghwa.domain.Text;
import bonghwa.domain.WaitsOn;
import bonghwa.domain.When;
import bonghwa.op.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the report says of the record: the timeline with its traces, key events, blockers, tasks, notices. */
class RecordPartsTest {

    private final SmallRoom room = new SmallRoom();

    private String entry(Content content) {
        return room.write(SmallRoom.INCIDENT, new Operation.EntryLogged("C9", content))
                .id();
    }

    private static Content work(Kind kind, String clock, String text, @Nullable String owner, @Nullable Instant due) {
        About about = owner == null
                ? About.NOTHING
                : new About(List.of(), List.of(), List.of(new Party.OfPerson(owner)), List.of());
        return new Content(kind, When.exactly(SmallRoom.moment(clock)), Text.of(text), null, about, List.of(), due);
    }

    @Test
    void the_timeline_has_every_entry_in_the_order_in_which_things_happened() {
        room.logs("16:00", Kind.NOTE, "나중 일");
        room.logs("15:30", Kind.DECISION, "먼저 일");

        assertThat(Page.korean(room).rows("모든 기록")).hasSize(4).element(1).isEqualTo("2022년 10월 15일 토요일 · Asia/Seoul");
        assertThat(Page.korean(room).rows("모든 기록").get(2)).startsWith("15:30 | C2 | 결정 | 먼저 일");
        assertThat(Page.korean(room).rows("모든 기록").get(3)).startsWith("16:00 | C1 | 메모 | 나중 일");
    }

    @Test
    void where_only_the_desk_is_known_it_is_named_once() {
        room.logs("16:00", Kind.NOTE, "누구인지 모름");
        String desk = KnownDesk.fingerprint(room.scribe.desk().id());

        assertThat(Page.korean(room).rows("모든 기록").get(2)).containsOnlyOnce(desk);
    }

    @Test
    void what_was_recorded_much_later_says_when() {
        room.logs("15:21", Kind.NOTE, "바로 적은 것");
        room.scribe.at(SmallRoom.moment("17:10"));
        room.logs("15:25", Kind.NOTE, "늦게 적은 것");

        List<String> rows = Page.korean(room).rows("모든 기록");
        assertThat(rows.get(2)).contains("바로 적은 것").doesNotContain("나중에 기록");
        assertThat(rows.get(3)).contains("늦게 적은 것", "나중에 기록: 10월 15일 17:10");
    }

    @Test
    void an_uncertain_time_is_written_as_uncertain() {
        entry(new Content(
                Kind.NOTE, When.about(SmallRoom.moment("15:40")), Text.of("쯤"), null, About.NOTHING, List.of(), null));
        entry(new Content(
                Kind.NOTE,
                When.between(SmallRoom.moment("15:50"), SmallRoom.moment("16:00")),
                Text.of("사이"),
                null,
                About.NOTHING,
                List.of(),
                null));

        assertThat(Page.korean(room).rows("모든 기록"))
                .anyMatch(r -> r.startsWith("15:40경 |"))
                .anyMatch(r -> r.startsWith("15:50~16:00 |"));
    }

    @Test
    void each_amendment_is_told_with_what_stood_there_before_by_whom_and_why() {
        room.scribe.at(SmallRoom.moment("15:29"));
        String id = room.logs("15:30", Kind.NOTE, "하나");
        amend(id, Change.NONE.withText(Text.of("둘")), "오타");
        amend(id, Change.NONE.withText(Text.of("셋")), null);
        amend(id, Change.NONE.withKind(Kind.DECISION), null);

        List<String> traces = Page.korean(room).texts("trace");
        assertThat(traces).hasSize(3);
        assertThat(traces.get(0)).startsWith("고치기 전: “하나”").endsWith("이유: 오타");
        assertThat(traces.get(1)).startsWith("고치기 전: “둘”").doesNotContain("이유");
        assertThat(traces.get(2)).startsWith("고침 ·");
        assertThat(Page.korean(room).texts("said")).containsExactly("셋");
    }

    private void amend(String id, Change change, @Nullable String reason) {
        room.write(SmallRoom.INCIDENT, new Operation.EntryAmended(id, change, reason));
    }

    @Test
    void what_was_struck_out_stands_struck_and_is_no_key_event() {
        String id = room.logs("15:30", Kind.MILESTONE, "아닌 것");
        room.write(SmallRoom.INCIDENT, new Operation.EntryStruck(id, true, "틀림"));
        Page page = Page.korean(room);

        assertThat(page.texts("gone")).containsExactly("아닌 것");
        assertThat(page.part("모든 기록")).contains("지움", "이유: 틀림");
        assertThat(page.headings()).doesNotContain("주요 경과");
    }

    @Test
    void states_of_one_entry_stand_together_by_the_names_of_their_services() {
        room.reports("15:30", "login/web", State.MAJOR_OUTAGE);

        assertThat(Page.korean(room).texts("reports").getFirst())
                .startsWith("로그인 웹")
                .endsWith("⊗ 전면 장애");
    }

    @Test
    void a_range_cuts_the_timeline_and_nothing_else() {
        room.logs("15:30", Kind.DECISION, "앞");
        room.logs("16:30", Kind.DECISION, "가운데");
        room.logs("17:30", Kind.DECISION, "뒤");
        Edition all = Edition.full(Language.KO);
        Edition some = new Edition(
                all.languages(), all.form(), false, SmallRoom.moment("16:00"), SmallRoom.moment("17:00"), all.paper());
        Page page = Page.of(room, some);

        assertThat(page.part("모든 기록")).contains("가운데").doesNotContain("앞", "뒤");
        assertThat(page.rows("주요 경과")).hasSize(2);
        assertThat(page.text()).contains("2시간 41분");
    }

    @Test
    void milestones_decisions_and_pinned_entries_are_key_events() {
        room.logs("15:30", Kind.MILESTONE, "주요");
        room.logs("15:31", Kind.DECISION, "결정");
        room.logs("15:32", Kind.NOTE, "그냥");
        String pinned = room.logs("15:33", Kind.NOTE, "고정");
        room.write(SmallRoom.INCIDENT, new Operation.EntryPinned(pinned, true));

        assertThat(Page.korean(room).part("주요 경과")).contains("주요", "결정", "고정").doesNotContain("그냥");
    }

    @Test
    void blockers_say_how_long_they_hold_or_held_who_owns_them_and_what_they_wait_for() {
        String cleared = entry(work(Kind.BLOCKER, "15:30", "출입 통제", "kim", null).waitingOn(WaitsOn.ACCESS));
        entry(work(Kind.BLOCKER, "16:00", "전력 부족", null, null));
        room.write(SmallRoom.INCIDENT, new Operation.EntryResolved(cleared, SmallRoom.moment("17:00"), null));
        Page page = Page.korean(room);

        assertThat(page.rows("막힌 일"))
                .containsExactly("언제부터 | 내용 | 담당 | 막힌 시간", "10월 15일 16:00 | 전력 부족 C9 | 담당 미정 | 2시간 0분째");
        assertThat(page.rows("막혔던 일")).contains("10월 15일 15:30 | 출입 통제 출입 대기 C9 | 김철수 | 1시간 30분 만에 풀림");
    }

    @Test
    void tasks_and_asks_that_are_left_are_listed_with_their_due_times() {
        entry(work(Kind.TASK, "15:30", "발전차 부르기", "kim", SmallRoom.moment("19:00")));
        entry(work(Kind.ASK, "15:40", "언제 들어갈 수 있나", null, null));

        assertThat(Page.korean(room).rows("남은 일"))
                .contains("10월 15일 15:30 | 발전차 부르기 C9 | 김철수 | 10월 15일 19:00")
                .contains("10월 15일 15:40 | 언제 들어갈 수 있나 C9 | 담당 미정 | 기한 없음");
    }

    @Test
    void where_there_is_nothing_each_part_says_so() {
        assertThat(Page.english(room).text())
                .contains("Nothing is blocked now.", "No blocker was recorded.", "Nothing is left to do.")
                .contains("No notice was sent.", "There are no entries.");
    }

    @Test
    void a_notice_stands_as_it_was_sent_beside_what_was_known_then_and_is_known_now() {
        room.reports("15:30", "login/web", State.OPERATIONAL);
        room.scribe.at(SmallRoom.moment("16:05"));
        notice(1, "16:00", "첫 줄\n둘째 줄");
        room.reports("15:50", "login/app", State.OPERATIONAL);

        assertThat(Page.korean(room).part("보낸 공지"))
                .contains("제1차 공지 (이용자)", "10월 15일 16:00 기준 · 10월 15일 16:00 보냄", "다음 약속 10월 15일 18:00")
                .contains("첫 줄 둘째 줄")
                .contains("이용자 기능 3개 가운데 정상: 보낼 때 알던 것 1개, 지금 아는 것 2개");
    }

    @Test
    void what_was_recorded_in_the_minute_of_a_notice_and_before_it_was_known_when_it_was_sent() {
        room.scribe.at(SmallRoom.moment("15:59").plusSeconds(45));
        room.reports("16:00", "login/web", State.OPERATIONAL);
        notice(1, "16:00", "글");
        room.reports("16:00", "login/app", State.OPERATIONAL);

        assertThat(Page.korean(room).part("보낸 공지")).contains("보낼 때 알던 것 1개, 지금 아는 것 2개");
    }

    @Test
    void each_day_is_a_table_whose_head_has_the_date_so_that_it_stands_on_every_page() {
        room.logs("15:30", Kind.NOTE, "첫날");
        entry(Content.of(Kind.NOTE, SmallRoom.moment("15:30").plusSeconds(86_400), "이튿날"));
        ReportOrder order = room.order(Edition.full(Language.KO));
        Instant later = order.at().plusSeconds(86_400);
        Page page = Page.of(
                room, new ReportOrder(order.incident(), order.clock(), order.root(), later, null, order.edition()));

        assertThat(page.texts("timeline")).hasSize(2).allMatch(t -> t.startsWith("때 번호 종류 내용"));
        assertThat(page.texts("group")).contains("2022년 10월 15일 토요일 · Asia/Seoul", "2022년 10월 16일 일요일 · Asia/Seoul");
        assertThat(page.styled("group"))
                .filteredOn(g -> g.getTextContent().startsWith("2022년"))
                .allMatch(g -> g.getParentNode().getNodeName().equals("thead"));
    }

    @Test
    void a_timeline_of_nothing_takes_no_page_of_its_own() {
        assertThat(Page.korean(room).styled("whole")).isEmpty();
        room.logs("15:30", Kind.NOTE, "하나");
        assertThat(Page.korean(room).styled("whole")).hasSize(1);
    }

    private void notice(int number, String basis, String text) {
        Instant at = SmallRoom.moment(basis);
        room.write(
                SmallRoom.INCIDENT,
                new Operation.NoticeSent(number, Audience.PUBLIC, at, at, Text.of(text), SmallRoom.moment("18:00")));
    }
}
