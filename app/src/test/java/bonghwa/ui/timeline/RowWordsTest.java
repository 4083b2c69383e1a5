package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Amendment;
import bonghwa.domain.Author;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Done;
import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Party;
import bonghwa.domain.Position;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Unapplied;
import bonghwa.domain.When;
import bonghwa.op.Clockwork;
import bonghwa.replica.Typist;
import bonghwa.testing.Weekend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.TimelineModel;
import bonghwa.ui.model.TimelineRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What rows say, in both languages, as a screen reader hears it: time, kind, words, second line, number. */
class RowWordsTest {

    private final Messages messages = new Messages(Language.KO);
    private final Phrases phrases = new Phrases(messages, Weekend.KST);
    private final RoomModel room = new RoomModel(Evening.room(), Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REPLAY);
    private Typist me = new Typist("night-scribe", "scribe");
    private final EntryWords words = new EntryWords(room, messages, phrases, () -> me);
    private final HistoryWords history = new HistoryWords(messages, phrases, words);

    private TimelineEntry entry(String number) {
        return Objects.requireNonNull(room.incident().get()).log().entry(number).orElseThrow();
    }

    private RowWords row(TimelineEntry entry) {
        return words.entry(entry, true, false);
    }

    private String spoken(String number) {
        return row(entry(number)).spoken(phrases);
    }

    private String spoken(Content content) {
        return row(TimelineEntry.written("K1", mark("night-scribe", "scribe", Evening.at("21:40")), content))
                .spoken(phrases);
    }

    private static Mark mark(@Nullable String person, @Nullable String role, Instant at) {
        return new Mark("id", new Position(at.toEpochMilli(), 0, "replica", 1), at, new Author("K", person, role));
    }

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
        assertThat(row(entry).spoken(phrases)).doesNotContain("반영 안 됨");
        beside(entry, Unapplied.Reason.NOT_ADMITTED);
        assertThat(row(entry).pieces().getFirst().text()).isEqualTo("반영 안 됨: 승인되지 않은 자리");
        beside(entry, Unapplied.Reason.REVOKED);
        assertThat(row(entry).spoken(phrases)).contains("반영 안 됨: 내보낸 자리");
        messages.speak(Language.EN);
        assertThat(row(entry).spoken(phrases)).contains("does not count: its desk was put out");
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

        assertThat(row(done).spoken(phrases)).contains("답 받음 21:52").contains("12분 걸림");
        assertThat(history.lines(done))
                .last()
                .asString()
                .contains("끝남", "21:52")
                .contains("전화로 들음");
    }

    private static Content content(Kind kind, About about) {
        return new Content(kind, When.exactly(Evening.at("21:40")), Text.of("확인"), null, about, List.of(), null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "K501 | 21:32, 상태, 큐 재처리 시작, 톡채널 · 채널 메시지 발송, 전면 장애 → 복구 중, 예정 22:00, K501",
                "K503 | 21:34, 상태, 큐가 길다, 톡채널 · 채널 메시지 발송, 예정 23:30 (22:00에서 1번 연기), K503",
                "K509 | 21:42, 상태, 카카오페이 · 온·오프라인 결제, 정상 → 성능 저하 · 2/4, K509",
                "K502 | 21:33경, 결정, 발송 큐는 오래된 것부터 버리고 새 알림부터 보냄, 톡채널 · 채널 메시지 발송, 결정 총괄, 관련 카카오페이, #회고, K502",
                "K500 | 21:31, 상황, 일부 PC 게임이 아직 열리지 않음, 카카오게임즈, 나중에 기록 21:55, K500",
                "K504 | 21:20~21:35, 상황, 고정됨, 배터리실 옆방에서 다시 연기, 소방 확인 중, 판교 (SK C&C 데이터센터 A동), 1번 고침, K504",
                "K505 | 21:36, 메모, 카카오게임즈 전면 장애라는 제보, 취소됨: 중복, K505",
                "K506 | 21:39, 주요 시점, 판교 전력 97%, 2번 고침, 서로 다르게 고침 다른 내용: “판교 전력 96%”, K506",
                "K508 | 21:41, 요청, 알림톡 큐 몇 건 남았나, 톡채널 · 채널 메시지 발송, 담당 복구 책임, 해석하지 못함, K508",
            })
    void a_row_says_all_that_is_known_of_its_entry(String number, String said) {
        assertThat(spoken(number)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "K501 | 21:32, Status, 큐 재처리 시작, KakaoTalk Channel · Channel message sending, Major outage →"
                        + " Recovering, ETA 22:00, K501",
                "K503 | 21:34, Status, 큐가 길다, KakaoTalk Channel · Channel message sending, ETA 23:30 (was 22:00,"
                        + " slipped once), K503",
                "K509 | 21:42, Status, Kakao Pay · Online and offline payment, Operational → Degraded · 2 of 4, K509",
                "K504 | 21:20–21:35, Observation, pinned, 배터리실 옆방에서 다시 연기, 소방 확인 중, Pangyo (SK C&C data centre,"
                        + " building A), amended, K504",
                "K505 | 21:36, Note, 카카오게임즈 전면 장애라는 제보, struck out: 중복, K505",
            })
    void in_english_it_says_the_same(String number, String said) {
        messages.speak(Language.EN);
        assertThat(spoken(number)).isEqualTo(said);
    }

    @Test
    void what_somebody_else_wrote_has_his_name_and_what_i_wrote_has_none() {
        assertThat(spoken("K503")).doesNotContain("야간 기록");
        me = Typist.NOBODY;
        assertThat(spoken("K503")).contains("야간 기록");
    }

    @Test
    void who_wrote_in_a_role_alone_is_named_by_it() {
        TimelineEntry entry = TimelineEntry.written(
                "K1", mark(null, "incident-commander", Evening.at("21:40")), content(Kind.NOTE, About.NOTHING));
        assertThat(row(entry).spoken(phrases)).isEqualTo("21:40, 메모, 확인, 총괄, K1");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_named_person_has_the_part_that_the_kind_gives(Kind kind) {
        About about = new About(List.of(), List.of(), List.of(new Party.OfRole("incident-commander")), List.of());
        assertThat(spoken(content(kind, about))).contains(", " + phrases.kindPerson(kind) + " 총괄, ");
    }

    @Test
    void several_people_are_all_named() {
        About about = new About(
                List.of(),
                List.of(),
                List.of(new Party.OfRole("incident-commander"), new Party.OfRole("site-liaison")),
                List.of());
        assertThat(spoken(content(Kind.DECISION, about))).contains("결정 총괄, 판교 현장 연락");
    }

    @Test
    void of_many_targets_three_are_named_and_the_rest_are_counted() {
        List<Target> many = List.of(
                Target.service("melon"),
                Target.service("kakao-pay"),
                Target.service("kakao-map"),
                Target.service("daum"),
                Target.service("kakao-t"));
        assertThat(spoken(content(Kind.OBSERVATION, new About(many, List.of(), List.of(), List.of()))))
                .contains("멜론, 카카오페이, 카카오맵 외 2");
    }

    @Test
    void a_tag_with_a_colon_is_for_programs_and_is_not_shown() {
        About about = new About(List.of(), List.of(), List.of(), List.of("source:S21", "회고"));
        assertThat(spoken(content(Kind.NOTE, about))).isEqualTo("21:40, 메모, 확인, #회고, K1");
    }

    @Test
    void recorded_within_two_minutes_is_not_late() {
        Content content = content(Kind.NOTE, About.NOTHING);
        TimelineEntry prompt =
                TimelineEntry.written("K1", mark("night-scribe", "scribe", Evening.at("21:42")), content);
        TimelineEntry late = TimelineEntry.written("K1", mark("night-scribe", "scribe", Evening.at("21:43")), content);
        assertThat(row(prompt).spoken(phrases)).doesNotContain("나중에");
        assertThat(row(late).spoken(phrases)).contains("나중에 기록 21:43");
    }

    @Test
    void recorded_on_another_day_says_which() {
        Content content = new Content(
                Kind.NOTE,
                When.exactly(Weekend.kst("2022-10-15T23:00:00")),
                Text.of("확인"),
                null,
                About.NOTHING,
                List.of(),
                null);
        assertThat(spoken(content)).contains("나중에 기록 10월 16일 21:40");
    }

    @Test
    void an_author_whom_the_row_before_names_is_not_named_again() {
        Content content = content(Kind.NOTE, About.NOTHING);
        TimelineEntry entry =
                TimelineEntry.written("K1", mark("duty-commander", "incident-commander", Evening.at("21:40")), content);
        TimelineEntry other = TimelineEntry.written("K2", mark("night-scribe", "scribe", Evening.at("21:41")), content);

        assertThat(words.entry(entry, true, true).pieces())
                .hasSize(row(entry).pieces().size() - 1);
        assertThat(AuthorWords.same(entry, entry)).isTrue();
        assertThat(AuthorWords.same(entry, other)).isFalse();
    }

    @Test
    void whoever_an_entry_names_is_named_whatever_stands_before() {
        About about = new About(List.of(), List.of(), List.of(new Party.OfRole("incident-commander")), List.of());
        TimelineEntry asked = TimelineEntry.written(
                "K1", mark("duty-commander", "incident-commander", Evening.at("21:40")), content(Kind.ASK, about));

        assertThat(words.entry(asked, true, true)).isEqualTo(words.entry(asked, true, false));
        assertThat(AuthorWords.same(asked, asked)).isFalse();
    }

    @Test
    void a_stretch_is_late_only_from_its_end_on() {
        Content content = new Content(
                Kind.NOTE,
                When.between(Evening.at("20:00"), Evening.at("21:39")),
                Text.of("확인"),
                null,
                About.NOTHING,
                List.of(),
                null);
        assertThat(spoken(content)).doesNotContain("나중에");
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
        assertThat(history.lines(entry("K504")))
                .containsExactly(
                        "10월 16일 21:35 · 야간 기록 · 기록: 배터리실에서 다시 연기",
                        "10월 16일 21:38 · 야간 기록 · 내용을 고침: 배터리실 옆방에서 다시 연기, 소방 확인 중 · 이유: 소방 무전 확인",
                        "10월 16일 21:39 · 야간 기록 · 고정함");
        assertThat(history.lines(entry("K505"))).last().isEqualTo("10월 16일 21:37 · 야간 기록 · 취소함 · 이유: 중복");
    }

    @Test
    void the_history_of_a_state_that_nobody_typed_says_the_state() {
        assertThat(history.lines(entry("K509"))).containsExactly("10월 16일 21:42 · 야간 기록 · 기록: 카카오페이 · 온·오프라인 결제 성능 저하");
    }

    @Test
    void both_values_of_a_conflict_stand_in_the_history() {
        assertThat(history.lines(entry("K506")))
                .anyMatch(l -> l.endsWith("판교 전력 96%"))
                .anyMatch(l -> l.endsWith("판교 전력 97%"));
    }

    @Test
    void an_entry_of_another_kind_that_reports_a_state_says_both() {
        Content content =
                Evening.report(Evening.at("21:40"), Target.function("kakao-pay", "payment"), State.RECOVERING);
        Content milestone = new Content(
                Kind.MILESTONE, content.occurred(), Text.of("결제 돌아옴"), null, content.about(), content.reports(), null);

        TimelineEntry entry =
                TimelineEntry.written("K1", mark("night-scribe", "scribe", Evening.at("21:40")), milestone);
        RowWords row = words.entry(entry, true, false);
        assertThat(row.state()).isEqualTo(State.RECOVERING);
        assertThat(row.pieces().getFirst().text()).isEqualTo("주요 시점");
        assertThat(row.spoken(phrases)).containsOnlyOnce("주요 시점");
    }
}
