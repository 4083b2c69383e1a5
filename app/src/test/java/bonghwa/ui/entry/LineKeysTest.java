package bonghwa.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import java.io.IOException;
import java.util.Comparator;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every key of the entry line, what it shows meanwhile, and that what was typed stays until it is recorded. */
@FxTest
class LineKeysTest {

    private LineDesk desk;

    @BeforeEach
    void open(Screen screen) {
        desk = new LineDesk(screen);
    }

    private TimelineEntry newest() {
        return desk.room.entries().stream()
                .max(Comparator.comparing(TimelineEntry::mark))
                .orElseThrow();
    }

    @Test
    void letters_typed_key_by_key_show_their_chips_and_enter_records_them() {
        desk.write("-10m #pay degraded 2/4 card payments back !milestone");
        assertThat(desk.chips()).isEqualTo("발생 21:34, 카카오페이, 성능 저하 · 2/4, 주요 시점");
        assertThat(desk.hint()).isEqualTo("기록");
        desk.press(KeyCode.ENTER);
        assertThat(desk.line()).isEmpty();
        assertThat(newest().content().kind()).isEqualTo(Kind.MILESTONE);
        assertThat(newest().content().text().ko()).isEqualTo("card payments back");
        assertThat(newest().occurredAt()).isEqualTo(Weekend.MOMENT.minusSeconds(600));
    }

    @Test
    void tab_takes_the_dashed_chip_and_enter_alone_does_not() {
        desk.record("#페이 장애 원인 확인 중");
        assertThat(newest().content().reports()).isEmpty();
        desk.type("#페이 장애 원인 확인 중");
        desk.press(KeyCode.TAB);
        assertThat(desk.line()).isEqualTo("#페이 =장애 원인 확인 중");
        desk.press(KeyCode.ENTER);
        assertThat(newest().content().reports()).allMatch(r -> r.state() == State.MAJOR_OUTAGE);
    }

    @Test
    void tab_leaves_the_line_where_it_has_nothing_to_take() {
        desk.type("전원 차단");
        desk.press(KeyCode.TAB);
        assertThat(desk.line()).isEqualTo("전원 차단");
    }

    @Test
    void of_a_guessed_half_of_the_day_tab_gives_the_other() {
        desk.type("3시 차단");
        assertThat(desk.chips()).contains("15:00");
        desk.press(KeyCode.TAB);
        assertThat(desk.line()).isEqualTo("03:00 차단");
        assertThat(desk.chips()).contains("03:00");
    }

    @Test
    void esc_keeps_the_words_of_the_chip_at_the_caret() {
        desk.type("15분 전 재기동한 서버 다시 다운");
        desk.caret(3);
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.line()).isEqualTo("\\15분 전 재기동한 서버 다시 다운");
        assertThat(desk.caret()).isEqualTo(4);
        desk.press(KeyCode.ENTER);
        assertThat(newest().content().text().ko()).isEqualTo("15분 전 재기동한 서버 다시 다운");
        assertThat(newest().occurredAt()).isEqualTo(Weekend.MOMENT);
    }

    @Test
    void a_click_on_a_chip_does_what_its_key_does() {
        desk.type("15분 전 #페이 장애 원인");
        desk.click(".chip-dashed");
        assertThat(desk.line()).isEqualTo("15분 전 #페이 =장애 원인");
        desk.click(".chip");
        assertThat(desk.line()).isEqualTo("\\15분 전 #페이 =장애 원인");
        assertThat(desk.field().isFocused()).isTrue();
    }

    @Test
    void an_error_is_shown_and_the_line_stays_until_it_is_mended() {
        desk.record("21:74 #톡체널 정상 ");
        assertThat(desk.recorded()).isEmpty();
        assertThat(desk.line()).isEqualTo("21:74 #톡체널 정상 ");
        assertThat(desk.chips()).isEqualTo("시각이 아닙니다: 21:74, 찾지 못한 이름: #톡체널 #톡채널?");
        assertThat(desk.hint()).isEqualTo("그대로 메모로");
        desk.press(KeyCode.TAB);
        assertThat(desk.line()).isEqualTo("21:74 #톡채널 정상 ");
        desk.type("21:44 #톡채널 정상 ");
        assertThat(desk.chips()).startsWith("발생 21:44, 톡채널");
    }

    @Test
    void ctrl_enter_keeps_a_line_that_is_not_understood_as_it_is() {
        desk.type("21:74 #바이크라이드 정상");
        desk.hold(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(newest().content().kind()).isEqualTo(Kind.NOTE);
        assertThat(newest().content().text().ko()).isEqualTo("21:74 #바이크라이드 정상");
        assertThat(newest().content().about().tags()).containsExactly("not-understood");
        assertThat(desk.line()).isEmpty();
    }

    @Test
    void up_and_down_walk_through_the_lines_of_before() {
        desk.record("하나");
        desk.record("둘");
        desk.press(KeyCode.UP);
        assertThat(desk.line()).isEqualTo("둘");
        desk.press(KeyCode.UP);
        assertThat(desk.line()).isEqualTo("하나");
        assertThat(desk.caret()).isEqualTo(2);
        desk.press(KeyCode.UP);
        assertThat(desk.line()).isEqualTo("하나");
        desk.press(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(desk.line()).isEmpty();
    }

    @Test
    void a_line_of_before_that_was_changed_is_no_longer_walked_away_from() {
        desk.record("하나");
        desk.press(KeyCode.UP);
        desk.write("!");
        desk.press(KeyCode.UP);
        assertThat(desk.line()).isEqualTo("하나!");
    }

    @Test
    void ctrl_up_opens_what_i_recorded_last() {
        desk.record("하나");
        desk.record("10:00 둘");
        desk.hold(KeyCode.CONTROL, KeyCode.UP);
        assertThat(desk.toCorrect).extracting(e -> e.content().text().ko()).containsExactly("둘");
    }

    @Test
    void ctrl_up_opens_nothing_where_nothing_was_recorded() {
        desk.hold(KeyCode.CONTROL, KeyCode.UP);
        assertThat(desk.toCorrect).isEmpty();
    }

    @Test
    void a_digit_answers_the_question_of_scope_and_further_on_it_is_text() {
        desk.record("#카카오T/바이크 장애");
        desk.type("#카카오T 정상");
        assertThat(desk.chips()).contains("바이크 포함 7개 모두?").contains("1 전체").contains("2 나머지 6개만 (바이크 제외)");
        desk.press(KeyCode.ENTER);
        assertThat(desk.room.entries()).hasSize(1);
        desk.write("2");
        assertThat(desk.line()).isEqualTo("#카카오T/전체-바이크 정상");
        desk.type("#카카오T 정상 확인 ");
        desk.write("1");
        assertThat(desk.line()).isEqualTo("#카카오T 정상 확인 1");
    }

    @Test
    void alt_and_a_digit_answer_it_from_anywhere() {
        desk.record("#카카오T/바이크 장애");
        desk.type("#카카오T 정상, 순차 복구");
        desk.hold(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(desk.line()).isEqualTo("#카카오T/전체 정상, 순차 복구");
    }

    @Test
    void a_refusal_leaves_the_line_and_is_told() {
        desk.room.fail(new IOException("disk full"));
        desk.record("전원 차단");
        assertThat(desk.line()).isEqualTo("전원 차단");
        assertThat(desk.failures).hasSize(1);
        desk.press(KeyCode.ENTER);
        assertThat(desk.recorded()).containsExactly("전원 차단");
    }

    @Test
    void while_the_disk_is_slow_it_is_said_and_what_is_typed_behind_stays(Screen screen) {
        desk.room.hold();
        desk.record("first");
        assertThat(desk.hint()).isEqualTo("디스크에 쓰는 중");
        desk.write(" second");
        screen.run(desk.room::release);
        assertThat(desk.line()).isEqualTo(" second");
        assertThat(desk.recorded()).containsExactly("first");
    }

    @Test
    void the_keyboard_comes_back_behind_the_words_and_selects_nothing(Screen screen) {
        desk.type("전원 차단");
        screen.run(() -> desk.view.requestFocus());
        desk.click(".entry-box");
        assertThat(desk.field().isFocused()).isTrue();
        desk.write("!");
        assertThat(desk.line()).isEqualTo("전원 차단!");
    }

    private void paste(Screen screen, String text) {
        screen.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        desk.hold(KeyCode.CONTROL, KeyCode.V);
    }

    @Test
    void several_pasted_lines_wait_with_a_verdict_each_and_enter_records_those_it_can(Screen screen) {
        paste(screen, "전원 차단\n\n21:40 #페이/결제 전면 장애 카드\n21:74 정상\n  소방 도착  \n");
        assertThat(desk.pasted())
                .contains("전원 차단\n기록됨")
                .contains("21:74 정상\n시각이 아닙니다: 21:74")
                .contains("붙여 넣은 줄 4 · 기록할 수 있는 줄 3");
        assertThat(desk.hint()).isEqualTo("Enter 읽은 줄을 모두 기록");
        desk.press(KeyCode.ENTER);
        assertThat(desk.recorded()).containsExactly("전원 차단", "카드", "소방 도착");
        assertThat(desk.line()).isEqualTo("21:74 정상");
        assertThat(desk.model.pasted().isEmpty()).isTrue();
    }

    @Test
    void one_pasted_line_goes_into_the_line(Screen screen) {
        desk.type("공지: ");
        paste(screen, "전원 차단\n");
        assertThat(desk.line()).startsWith("공지: 전원 차단");
        assertThat(desk.model.pasted().isEmpty()).isTrue();
    }

    @Test
    void dropped_lines_are_gone_for_good(Screen screen) {
        paste(screen, "하나\n둘");
        desk.click("#entry-pasted .button");
        assertThat(desk.model.pasted().isEmpty()).isTrue();
        assertThat(desk.drafts.getLast()).isEmpty();
        assertThat(desk.field().isFocused()).isTrue();
    }

    @Test
    void the_draft_outlives_a_crash_with_the_lines_that_wait(Screen screen) {
        paste(screen, "하나\n둘");
        desk.type("21:40 #페이 장애");
        LineDesk again = new LineDesk(screen, desk.room, desk.drafts.getLast());
        assertThat(again.line()).isEqualTo("21:40 #페이 장애");
        assertThat(again.caret()).isEqualTo("21:40 #페이 장애".length());
        assertThat(again.chips()).contains("전면 장애");
        assertThat(again.pasted()).contains("하나").contains("둘");
    }

    @Test
    void another_language_is_spoken_at_once_and_the_line_stays(Screen screen) {
        desk.type("#페이 장애 ");
        screen.run(() -> screen.messages().speak(Language.EN));
        assertThat(desk.line()).isEqualTo("#페이 장애 ");
        assertThat(desk.chips()).isEqualTo("now 21:44, Kakao Pay, Major outage");
    }
}
