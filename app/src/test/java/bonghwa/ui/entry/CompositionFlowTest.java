package bonghwa.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hangul as an input method sends it: no syllable is lost or doubled, whatever key is pressed over an unfinished one. */
@FxTest
class CompositionFlowTest {

    private LineDesk desk;

    @BeforeEach
    void open(Screen screen) {
        desk = new LineDesk(screen);
    }

    /** The syllables of 전원, the last one unfinished. */
    private void power() {
        for (String composed : List.of("ㅈ", "저", "전")) {
            desk.compose("", composed);
        }
        desk.compose("전", "ㅇ");
        desk.compose("", "워");
        desk.compose("", "원");
    }

    @Test
    void what_is_composed_stands_in_the_line_and_is_read_as_it_stands() {
        power();
        assertThat(desk.line()).isEqualTo("전원");
        assertThat(desk.model.parsed().get().recordable()).isTrue();
    }

    @Test
    void enter_finishes_the_syllable_and_records_once() {
        power();
        desk.press(KeyCode.ENTER);
        assertThat(desk.recorded()).isEmpty();
        assertThat(desk.line()).isEqualTo("전원");
        desk.compose("원", "");
        assertThat(desk.recorded()).containsExactly("전원");
        assertThat(desk.line()).isEmpty();
        desk.press(KeyCode.ENTER);
        assertThat(desk.recorded()).containsExactly("전원");
    }

    @Test
    void an_input_method_that_commits_before_it_passes_enter_on_records_once_too() {
        power();
        desk.compose("원", "");
        desk.press(KeyCode.ENTER);
        assertThat(desk.recorded()).containsExactly("전원");
        assertThat(desk.line()).isEmpty();
    }

    @Test
    void enter_pressed_twice_over_one_syllable_records_once() {
        power();
        desk.press(KeyCode.ENTER, KeyCode.ENTER);
        desk.compose("원", "");
        assertThat(desk.recorded()).containsExactly("전원");
    }

    @Test
    void a_syllable_that_is_taken_back_leaves_the_finished_ones() {
        power();
        desk.compose("", "");
        assertThat(desk.line()).isEqualTo("전");
        desk.press(KeyCode.ENTER);
        assertThat(desk.recorded()).containsExactly("전");
    }

    @Test
    void a_line_that_reaches_the_disk_meanwhile_leaves_what_is_composed_alone(Screen screen) {
        desk.room.hold();
        desk.record("전원 차단");
        desk.compose("", "소");
        screen.run(desk.room::release);
        assertThat(desk.line()).isEqualTo("전원 차단소");
        desk.compose("소", "");
        assertThat(desk.line()).isEqualTo("소");
        desk.compose("", "방");
        desk.compose("방", "");
        assertThat(desk.line()).isEqualTo("소방");
    }

    @Test
    void enter_over_a_syllable_while_a_line_reaches_the_disk_records_both(Screen screen) {
        desk.room.hold();
        desk.record("전원 차단");
        desk.compose("", "소");
        screen.run(desk.room::release);
        desk.press(KeyCode.ENTER);
        desk.compose("소", "");
        assertThat(desk.recorded()).containsExactly("전원 차단", "소");
        assertThat(desk.line()).isEmpty();
        assertThat(desk.model.recording().get()).isFalse();
    }

    @Test
    void enter_before_the_line_reaches_the_disk_records_both_too(Screen screen) {
        desk.room.hold();
        desk.record("전원 차단");
        desk.compose("", "소");
        desk.press(KeyCode.ENTER);
        screen.run(desk.room::release);
        desk.compose("소", "");
        assertThat(desk.recorded()).containsExactly("전원 차단", "소");
        desk.record("그다음");
        assertThat(desk.recorded()).containsExactly("전원 차단", "소", "그다음");
    }

    @Test
    void tab_takes_what_is_offered_once_the_syllable_is_finished() {
        desk.type("#ㅌㅊ");
        desk.compose("", "ㄴ");
        desk.press(KeyCode.TAB);
        assertThat(desk.line()).isEqualTo("#ㅌㅊㄴ");
        desk.compose("ㄴ", "");
        assertThat(desk.line()).startsWith("#톡채널");
        assertThat(desk.field().isFocused()).isTrue();
    }

    @Test
    void tab_takes_a_dashed_chip_whose_last_syllable_is_still_composed() {
        desk.type("#페이 원인 22시 예");
        desk.compose("", "정");
        desk.press(KeyCode.TAB);
        desk.compose("정", "");
        assertThat(desk.line()).isEqualTo("#페이 원인 22시 예정 >22:00");
    }

    @Test
    void esc_over_a_syllable_belongs_to_the_input_method() {
        desk.type("15분 ");
        desk.compose("", "전");
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.line()).isEqualTo("15분 전");
        assertThat(desk.model.line().get()).isEqualTo("15분 전");
    }

    @Test
    void ctrl_enter_keeps_the_last_syllable_of_a_note() {
        desk.type("21:74 정");
        desk.compose("", "상");
        desk.hold(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.recorded()).isEmpty();
        desk.compose("상", "");
        assertThat(desk.recorded()).containsExactly("21:74 정상");
    }

    @Test
    void a_click_on_a_chip_finishes_the_syllable_first() {
        desk.type("#페이 장애 원인 확인");
        desk.compose("", "중");
        desk.click(".chip-dashed");
        assertThat(desk.line()).isEqualTo("#페이 =장애 원인 확인중");
        assertThat(desk.caret()).isEqualTo(desk.line().length());
        assertThat(desk.field().isFocused()).isTrue();
        assertThat(desk.field().getSelectedText()).isEmpty();
    }

    @Test
    void a_syllable_in_the_middle_of_a_line_stays_in_its_place() {
        desk.type("전 차단");
        desk.caret(1);
        desk.compose("", "ㅇ");
        desk.compose("", "원");
        assertThat(desk.line()).isEqualTo("전원 차단");
        desk.compose("원", "");
        assertThat(desk.line()).isEqualTo("전원 차단");
        assertThat(desk.caret()).isEqualTo(2);
    }

    @Test
    void the_keyboard_leaves_in_the_middle_of_a_syllable_and_nothing_waits_for_ever(Screen screen) {
        power();
        desk.press(KeyCode.ENTER);
        screen.run(() -> desk.view.requestFocus());
        assertThat(desk.recorded()).containsExactly("전원");
        screen.run(desk.view::enter);
        desk.record("그다음");
        assertThat(desk.recorded()).containsExactly("전원", "그다음");
    }
}
