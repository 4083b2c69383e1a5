package bonghwa.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.State;
import bonghwa.testing.Weekend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.RoomModel;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the chips under a line say: [recorded], <only looks like it>. Now is Sunday 16 October 2022, 21:44. */
class ChipWordsTest {

    private final Messages messages = new Messages(Language.KO);
    private final RoomModel room = new Weekend().model();
    private final ChipWords words = new ChipWords(room, messages, new Phrases(messages, Weekend.KST));
    private final EntryReader reader = new EntryReader(room, () -> null, () -> Language.KO);

    private List<ChipWords.Shown> chips(String line) {
        return words.chips(reader.read(line));
    }

    private String shown(String line) {
        return chips(line).stream()
                .map(c -> c.dashed() ? "<" + c.text() + ">" : "[" + c.text() + "]")
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "전원 차단|[지금 21:44]",
                "21:40 전원 차단|[발생 21:40]",
                "방금 전원 차단|[발생 21:44]",
                "15:30경 차단|[발생 10월 16일 일 15:30경] [6시간 14분 전]",
                "15:50~16:10 연기|[발생 15:50~16:10]",
                "어젯밤 11시 전원 차단|[발생 10월 15일 토 23:00] [22시간 44분 전]",
                "#페이 장애, 결제|[지금 21:44] [카카오페이] [전면 장애]",
                "#페이/결제 복구 중 2/4 23시 예정|[지금 21:44] [카카오페이 · 온·오프라인 결제] [복구 중 · 2/4] [예정 23:00]",
                "#페이/결제 일부 장애 50%|[지금 21:44] [카카오페이 · 온·오프라인 결제] [일부 장애 · 50%]",
                "#페이 변동없음|[지금 21:44] [카카오페이] [변동 없음]",
                "#판교 전면 장애|[지금 21:44] [판교 (SK C&C 데이터센터 A동)] [전면 장애]",
                "#전체 미확인|[지금 21:44] [전체] [미확인]",
                "#카카오T/전체-바이크 정상|[지금 21:44] [카카오 T · 택시 호출, 카카오 T · 대리운전 외 4] [정상]",
                "#페이/결제 >미정|[지금 21:44] [카카오페이 · 온·오프라인 결제] [예정 미정]",
                "#페이 확인 #지도 #회고|[지금 21:44] [카카오페이] [관련 카카오맵] [#회고]",
            })
    void what_is_recorded_stands_in_the_order_when_what_how_by_when(String line, String chips) {
        assertThat(shown(line)).isEqualTo(chips);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#페이 장애 원인 확인 중|[지금 21:44] [카카오페이] [상태 변화 없음] <전면 장애>",
                "#페이/결제 정상화 예정 23시|[지금 21:44] [카카오페이 · 온·오프라인 결제] [상태 변화 없음] <복구 중, 예정 23:00>",
                "#톡채널/관리자센터 복구중 발송은 22시 예정|[지금 21:44] [톡채널 · 채널 관리자센터] [복구 중] <예정 22:00>",
            })
    void what_only_looks_like_it_is_dashed_and_stands_last(String line, String chips) {
        assertThat(shown(line)).isEqualTo(chips);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!할일 큐 @총괄 >22:00|[지금 21:44] [할 일] [담당 총괄] [22:00까지]",
                "!요청 큐 @총괄 >내일 09:00|[지금 21:44] [요청] [담당 총괄] [10월 17일 09:00까지]",
                "!막힘 자재 @현장|[지금 21:44] [막힘] [담당 판교 현장 연락]",
                "!결정 우회 @총괄|[지금 21:44] [결정] [결정 총괄]",
                "#페이 확인 @총괄|[지금 21:44] [카카오페이] [보고 총괄]",
            })
    void what_a_person_is_follows_from_the_kind(String line, String chips) {
        assertThat(shown(line)).isEqualTo(chips);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!정정 K214 16:58 기준|[K214 고침] [발생 16:58]",
                "!취소 K7 중복|[K7 취소]",
            })
    void a_correction_names_its_entry_and_has_no_time_of_now(String line, String chips) {
        assertThat(shown(line)).isEqualTo(chips);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-10m #pay degraded 2/4 card|[occurred 21:34] [Kakao Pay] [Degraded · 2 of 4 · stays Partial outage (3"
                        + " not available)]",
                "#pay down, cards fail|[now 21:44] [Kakao Pay] [Major outage]",
                "#pay/payment partial outage 50%|[now 21:44] [Kakao Pay · Online and offline payment] [Partial outage"
                        + " · 50 %]",
                "!todo queue @commander >22:00|[now 21:44] [Task] [owner Incident Commander] [by 22:00]",
                "yesterday 23:00 power cut|[occurred Sat 15 Oct 23:00] [22 h 44 min ago]",
                "#login not operational yet|[now 21:44] [KakaoTalk · Login]",
            })
    void in_english_they_say_the_same(String line, String chips) {
        messages.speak(Language.EN);
        assertThat(shown(line)).isEqualTo(chips);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15:30 차단", "어제 21:44 차단", "3시 차단", "!할일 큐 >내일 09:00", "!할일 큐 >3시"})
    void what_must_be_looked_at_twice_is_abnormal(String line) {
        assertThat(chips(line)).anyMatch(c -> c.style().equals(Css.ABNORMAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15:50 차단", "21:44 차단", "오후 5시 차단", "!할일 큐 >22:00"})
    void what_is_as_usual_is_not(String line) {
        assertThat(chips(line)).noneMatch(c -> c.style().equals(Css.ABNORMAL));
    }

    @Test
    void a_state_shows_from_which_one_it_changes_where_it_does() {
        assertThat(chips("#톡채널/관리자센터 복구 중")).anySatisfy(c -> {
            assertThat(c.from()).isEqualTo(State.MAJOR_OUTAGE);
            assertThat(c.to()).isEqualTo(State.RECOVERING);
            assertThat(c.style()).isEqualTo(Css.state(State.RECOVERING));
        });
        assertThat(chips("#톡채널/관리자센터 전면 장애")).allMatch(c -> c.from() == null);
    }

    @Test
    void a_state_of_several_things_says_nothing_of_before() {
        assertThat(chips("#톡채널/발송,관리자센터 복구 중")).allMatch(c -> c.from() == null);
        assertThat(chips("#판교 전면 장애")).allMatch(c -> c.from() == null);
    }

    @Test
    void each_chip_but_that_of_now_knows_the_words_it_was_read_from() {
        String line = "21:40 #톡채널/관리자센터 복구 중 로그인 재개 @총괄 !시점";
        assertThat(chips(line))
                .extracting(c -> c.chip() == null
                        ? ""
                        : line.substring(c.chip().start(), c.chip().end()))
                .containsExactly("21:40", "#톡채널/관리자센터", "복구 중", "@총괄", "!시점");
    }

    @Test
    void a_service_said_to_be_slow_while_parts_of_it_are_down_says_that_the_board_stays_worse() {
        ChipWords.Shown state = chips("#페이 성능저하 >23:30").get(2);

        assertThat(state.text()).startsWith("성능 저하 · 서비스는 일부 장애 그대로 (쓸 수 없는 기능");
        assertThat(state.from())
                .as("no arrow to a state that the board does not take")
                .isNull();
        assertThat(state.to()).isEqualTo(State.DEGRADED);
    }

    @Test
    void a_service_whose_parts_all_work_shows_the_change_that_the_board_will_make() {
        ChipWords.Shown state = chips("#카카오웹툰 성능저하").get(2);

        assertThat(state.text()).isEqualTo("성능 저하");
        assertThat(state.from()).isEqualTo(State.OPERATIONAL);
    }
}
