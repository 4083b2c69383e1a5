package bonghwa.ui.timeline;

import static bonghwa.ui.timeline.RowDesk.content;
import static bonghwa.ui.timeline.RowDesk.mark;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Mark;
import bonghwa.domain.Party;
import bonghwa.domain.Phase;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Turn;
import bonghwa.domain.When;
import bonghwa.replica.Typist;
import bonghwa.testing.Weekend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What rows say, in both languages, as a screen reader hears it: time, kind, words, second line, number. */
class RowWordsTest {

    private final RowDesk desk = new RowDesk();
    private final Messages messages = desk.messages;
    private final Phrases phrases = desk.phrases;
    private final EntryWords words = desk.words;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "K501 | 21:32, 상태, 큐 재처리 시작, 톡채널 · 채널 메시지 발송, 전면 장애 → 복구 중, 예정 22:00, K501",
                "K503 | 21:34, 상태, 큐가 길다, 톡채널 · 채널 메시지 발송, 예정 23:30 (22:00에서 1번 연기), K503",
                "K509 | 21:42, 상태, 카카오페이 · 온·오프라인 결제, 정상 → 성능 저하 · 2/4, K509",
                "K502 | 21:33경, 결정, 발송 큐는 오래된 것부터 버리고 새 알림부터 보냄, 톡채널 · 채널 메시지 발송, 결정 총괄, 관련 카카오페이, #회고, K502",
                "K500 | 21:31, 상황, 일부 PC 게임이 아직 열리지 않음, 카카오게임즈, 나중에 기록 (21:55), K500",
                "K504 | 21:20~21:35, 상황, 고정됨, 배터리실 옆방에서 다시 연기, 소방 확인 중, 판교 (SK C&C 데이터센터 A동), 1번 고침, K504",
                "K505 | 21:36, 메모, 카카오게임즈 전면 장애라는 제보, 취소됨: 중복, K505",
                "K506 | 21:39, 주요 시점, 판교 전력 97%, 2번 고침, 서로 다르게 고침 다른 내용: “판교 전력 96%”, K506",
                "K508 | 21:41, 요청, 알림톡 큐 몇 건 남았나, 톡채널 · 채널 메시지 발송, 담당 복구 책임, 해석하지 못함, K508",
            })
    void a_row_says_all_that_is_known_of_its_entry(String number, String said) {
        assertThat(desk.spoken(number)).isEqualTo(said);
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
        assertThat(desk.spoken(number)).isEqualTo(said);
    }

    @Test
    void what_somebody_else_wrote_has_his_name_and_what_i_wrote_has_none() {
        assertThat(desk.spoken("K503")).doesNotContain("야간 기록");
        desk.me = Typist.NOBODY;
        assertThat(desk.spoken("K503")).contains("야간 기록");
    }

    @Test
    void who_wrote_in_a_role_alone_is_named_by_it() {
        TimelineEntry entry = TimelineEntry.written(
                "K1", mark(null, "incident-commander", Evening.at("21:40")), content(Kind.NOTE, About.NOTHING));
        assertThat(desk.row(entry).spoken(phrases)).isEqualTo("21:40, 메모, 확인, 총괄, K1");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_named_person_has_the_part_that_the_kind_gives(Kind kind) {
        About about = new About(List.of(), List.of(), List.of(new Party.OfRole("incident-commander")), List.of());
        assertThat(desk.spoken(content(kind, about))).contains(", " + phrases.kindPerson(kind) + " 총괄, ");
    }

    @Test
    void several_people_are_all_named() {
        About about = new About(
                List.of(),
                List.of(),
                List.of(new Party.OfRole("incident-commander"), new Party.OfRole("site-liaison")),
                List.of());
        assertThat(desk.spoken(content(Kind.DECISION, about))).contains("결정 총괄, 판교 현장 연락");
    }

    @Test
    void of_many_targets_three_are_named_and_the_rest_are_counted() {
        List<Target> many = List.of(
                Target.service("melon"),
                Target.service("kakao-pay"),
                Target.service("kakao-map"),
                Target.service("daum"),
                Target.service("kakao-t"));
        assertThat(desk.spoken(content(Kind.OBSERVATION, new About(many, List.of(), List.of(), List.of()))))
                .contains("멜론, 카카오페이, 카카오맵 외 2");
    }

    @Test
    void a_tag_with_a_colon_is_for_programs_and_is_not_shown() {
        About about = new About(List.of(), List.of(), List.of(), List.of("source:S21", "회고"));
        assertThat(desk.spoken(content(Kind.NOTE, about))).isEqualTo("21:40, 메모, 확인, #회고, K1");
    }

    @Test
    void recorded_within_two_minutes_is_not_late() {
        Content content = content(Kind.NOTE, About.NOTHING);
        TimelineEntry prompt =
                TimelineEntry.written("K1", mark("night-scribe", "scribe", Evening.at("21:42")), content);
        TimelineEntry late = TimelineEntry.written("K1", mark("night-scribe", "scribe", Evening.at("21:43")), content);
        assertThat(desk.row(prompt).spoken(phrases)).doesNotContain("나중에");
        assertThat(desk.row(late).spoken(phrases)).contains("나중에 기록 (21:43)");
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
        assertThat(desk.spoken(content)).contains("나중에 기록 (10월 16일 21:40)");
    }

    @Test
    void an_author_whom_the_row_before_names_is_not_named_again() {
        Content content = content(Kind.NOTE, About.NOTHING);
        TimelineEntry entry =
                TimelineEntry.written("K1", mark("duty-commander", "incident-commander", Evening.at("21:40")), content);
        TimelineEntry other = TimelineEntry.written("K2", mark("night-scribe", "scribe", Evening.at("21:41")), content);

        assertThat(words.entry(entry, true, true).pieces())
                .hasSize(desk.row(entry).pieces().size() - 1);
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
        assertThat(desk.spoken(content)).doesNotContain("나중에");
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

    @Test
    void a_turn_of_the_matter_says_what_it_was_and_when_it_was_written_down_afterwards() {
        Mark mark = RowDesk.mark("night-scribe", "scribe", Evening.at("21:40"));

        assertThat(turn(new Turn.What.Declared(Severity.SEV1), "21:40", mark))
                .isEqualTo("21:40, 주요 시점, 장애 선포, SEV1, 야간 기록");
        assertThat(turn(new Turn.What.Graded(Severity.SEV2, Severity.SEV1), "21:40", mark))
                .contains("등급 변경: SEV2 → SEV1");
        assertThat(turn(new Turn.What.Reached(Phase.IDENTIFIED), "21:00", mark))
                .isEqualTo("21:00, 주요 시점, 진행: 조치 중 (원인 확인), 야간 기록, 나중에 기록 (21:40)");
        assertThat(turn(new Turn.What.Commanded("night-scribe"), "21:40", mark))
                .isEqualTo("21:40, 주요 시점, 총괄 인수: 야간 기록");
    }

    private String turn(Turn.What what, String at, Mark mark) {
        return desk.words.turn(new Turn(what, Evening.at(at), mark)).spoken(desk.phrases);
    }
}
