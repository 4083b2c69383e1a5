package bonghwa.ui.timeline;

import static bonghwa.ui.timeline.RowDesk.content;
import static bonghwa.ui.timeline.RowDesk.mark;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Amendment;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Done;
import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Log;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Unapplied;
import bonghwa.testing.Weekend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.TimelineModel;
import bonghwa.ui.model.TimelineRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rows and histories say of what became of entries: not counted, done, gathered into an act, amended. */
class RowHistoryTest {

    private final RowDesk desk = new RowDesk();
    private final Messages messages = desk.messages;
    private final Phrases phrases = desk.phrases;
    private final RoomModel room = desk.room;
    private final EntryWords words = desk.words;
    private final HistoryWords history = new HistoryWords(messages, phrases, words);

    /** The room with that entry of another desk beside it. */
    private void beside(TimelineEntry entry, Unapplied.Reason reason) {
        Room now = room.room().get();
        Incident other = new Incident(
                Weekend.INCIDENT,
                null,
                Facts.NONE,
                List.of(),
                Log.EMPTY.with(List.of(entry)),
                List.of(),
                List.of(),
                null);
        room.show(new Room(
                now.catalogue(),
                now.incidents(),
                List.of(new Unapplied(entry.id(), reason, "entry-logged")),
                Map.of(Weekend.INCIDENT, other),
                List.of()));
    }

    @Test
    void what_does_not_count_says_so_first_and_why_in_both_languages() {
        TimelineEntry entry =
                TimelineEntry.written("Z1", mark("x", null, Evening.at("21:40")), content(Kind.NOTE, About.NOTHING));
        assertThat(desk.row(entry).spoken(phrases)).doesNotContain("반영 안 됨");
        beside(entry, Unapplied.Reason.NOT_ADMITTED);
        assertThat(desk.row(entry).pieces().getFirst().text()).isEqualTo("반영 안 됨: 승인되지 않은 자리");
        beside(entry, Unapplied.Reason.REVOKED);
        assertThat(desk.row(entry).spoken(phrases)).contains("반영 안 됨: 내보낸 자리");
        messages.speak(Language.EN);
        assertThat(desk.row(entry).spoken(phrases)).contains("does not count: its desk was put out");
    }

    @Test
    void the_row_of_what_does_not_count_comes_into_the_timeline_and_goes_though_its_incident_stays_the_same() {
        TimelineModel timeline = new TimelineModel(room);
        TimelineEntry entry =
                TimelineEntry.written("Z1", mark("x", null, Evening.at("21:40")), content(Kind.NOTE, About.NOTHING));
        Room before = room.room().get();
        assertThat(timeline.rows().get().showing(entry)).isNegative();
        beside(entry, Unapplied.Reason.NOT_ADMITTED);
        assertThat(timeline.rows().get().showing(entry)).isNotNegative();
        assertThat(timeline.current(entry)).contains(entry);
        room.show(before);
        assertThat(timeline.rows().get().showing(entry)).isNegative();
    }

    @Test
    void what_is_done_says_when_and_how_long_it_held() {
        TimelineEntry ask = TimelineEntry.written(
                "K1", mark("night-scribe", "scribe", Evening.at("21:40")), content(Kind.ASK, About.NOTHING));
        Change answered =
                new Change(null, null, null, null, null, null, null, null, null, Done.at(Evening.at("21:52")));
        TimelineEntry done = ask.amended(
                new Amendment(Weekend.mark("answer", Evening.at("21:53")), List.of("id"), answered, "전화로 들음"));

        assertThat(desk.row(done).spoken(phrases)).contains("답 받음 21:52").contains("12분 걸림");
        assertThat(history.lines(done))
                .last()
                .asString()
                .contains("끝남", "21:52")
                .contains("전화로 들음");
    }

    private TimelineRow.Act act(int states) {
        return new TimelineModel(room)
                .rows().get().rows().stream()
                        .flatMap(r -> r instanceof TimelineRow.Act a
                                ? Optional.of(a).stream()
                                : Optional.<TimelineRow.Act>empty().stream())
                        .filter(a -> a.entries().size() == states)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void an_act_counts_its_states_the_best_first_and_names_its_first_and_last_number() {
        assertThat(words.act(act(59)).spoken(phrases))
                .isEqualTo("21:30, 상태, 상태 59건 — 21:30 기준 일괄 정상 41 성능 저하 1 복구 중 7 일부 장애 4 전면 장애 6 ▸, K242–300");
    }

    @Test
    void numbers_that_do_not_follow_each_other_are_no_range() {
        List<TimelineEntry> all = List.of(status("K12"), status("K9"), status("K31"));
        assertThat(words.act(new TimelineRow.Act(all, false)).number()).isEqualTo("K9 +2");
        List<TimelineEntry> desks = List.of(status("K12"), status("M13"), status("K14"));
        assertThat(words.act(new TimelineRow.Act(desks, false)).number()).isEqualTo("K12 +2");
        List<TimelineEntry> mixed = List.of(status("K99"), status("K101"), status("K100"));
        assertThat(words.act(new TimelineRow.Act(mixed, false)).number()).isEqualTo("K99–101");
    }

    private static TimelineEntry status(String number) {
        Content content = Evening.report(Evening.at("21:00"), Target.service("melon"), State.DEGRADED);
        return TimelineEntry.written(number, mark(null, null, Evening.at("21:00")), content);
    }

    @Test
    void the_history_has_a_line_for_each_record_with_its_reason() {
        assertThat(history.lines(desk.entry("K504")))
                .containsExactly(
                        "10월 16일 21:35 · 야간 기록 · 기록: 배터리실에서 다시 연기",
                        "10월 16일 21:38 · 야간 기록 · 내용을 고침: 배터리실 옆방에서 다시 연기, 소방 확인 중 · 이유: 소방 무전 확인",
                        "10월 16일 21:39 · 야간 기록 · 고정함");
        assertThat(history.lines(desk.entry("K505"))).last().isEqualTo("10월 16일 21:37 · 야간 기록 · 취소함 · 이유: 중복");
    }

    @Test
    void the_history_of_a_state_that_nobody_typed_says_the_state() {
        assertThat(history.lines(desk.entry("K509")))
                .containsExactly("10월 16일 21:42 · 야간 기록 · 기록: 카카오페이 · 온·오프라인 결제 성능 저하");
    }

    @Test
    void both_values_of_a_conflict_stand_in_the_history() {
        assertThat(history.lines(desk.entry("K506")))
                .anyMatch(l -> l.endsWith("판교 전력 96%"))
                .anyMatch(l -> l.endsWith("판교 전력 97%"));
    }
}
