package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.TimelineEntry;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.text.Normalizer;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Find as you type in the timeline: inside words of both languages, from hit to hit, and never against the reader's will. */
@FxTest
class FindFlowTest {

    private TimelineDesk desk;

    @BeforeEach
    void open(Screen screen) {
        desk = new TimelineDesk(screen, 30);
        screen.run(() -> {
            desk.log(TimelineDesk.minute(2), "카카오로그인 창이 열림");
            desk.log(TimelineDesk.minute(95), "Login page is slow");
            desk.log(TimelineDesk.minute(191), Normalizer.normalize("간편로그인 실패", Normalizer.Form.NFD));
            desk.log(TimelineDesk.minute(285), "LOGIN 로그인 다시 됨");
        });
        desk.press(KeyCode.SLASH);
    }

    private TimelineEntry hit() {
        return Objects.requireNonNull(desk.model.find().hit());
    }

    private String hitWords() {
        return Normalizer.normalize(hit().content().text().ko(), Normalizer.Form.NFC);
    }

    private boolean marked(Screen screen, TimelineEntry entry) {
        return screen.read(() -> Objects.requireNonNull(desk.column().node(entry.id()))
                .lookup(".timeline-mark")
                .isVisible());
    }

    @Test
    void the_slash_opens_a_field_that_has_the_keyboard(Screen screen) {
        assertThat(screen.read(() -> desk.view.lookup("#find-field").isFocused()))
                .isTrue();
        assertThat(desk.words("find-count")).isEmpty();
    }

    @Test
    void a_part_of_a_korean_word_is_found_in_its_middle_and_at_its_end(Screen screen) {
        desk.type("find-field", "로그");
        assertThat(desk.words("find-count")).isEqualTo("3 / 3");
        desk.type("find-field", "그인");
        assertThat(desk.words("find-count")).isEqualTo("3 / 3");
        assertThat(hitWords()).isEqualTo("LOGIN 로그인 다시 됨");
        assertThat(marked(screen, hit())).isTrue();
    }

    @Test
    void a_half_typed_syllable_finds_the_words_that_it_may_become(Screen screen) {
        desk.type("find-field", "로그이");
        assertThat(desk.words("find-count")).isEqualTo("3 / 3");
    }

    @Test
    void decomposed_and_composed_letters_find_each_other(Screen screen) {
        String composed = "간편로그인";
        desk.type("find-field", composed);
        assertThat(hitWords()).isEqualTo("간편로그인 실패");
        desk.type("find-field", Normalizer.normalize(composed, Normalizer.Form.NFD));
        assertThat(desk.words("find-count")).isEqualTo("1 / 1");
        assertThat(hitWords()).isEqualTo("간편로그인 실패");
    }

    @Test
    void english_is_found_inside_words_in_either_case(Screen screen) {
        desk.type("find-field", "ogi");
        assertThat(desk.words("find-count")).isEqualTo("2 / 2");
        desk.type("find-field", "PAGE");
        assertThat(hitWords()).isEqualTo("Login page is slow");
    }

    @Test
    void a_number_that_was_said_aloud_finds_its_entry(Screen screen) {
        TimelineEntry wanted = desk.entry("기록 7");
        desk.type("find-field", wanted.number());
        assertThat(desk.model.find().hits().get()).contains(wanted);
    }

    @Test
    void what_is_nowhere_is_said_and_the_reader_stays(Screen screen) {
        int before = screen.read(() -> desk.column().firstInSight());
        desk.type("find-field", "없는말");
        assertThat(desk.words("find-count")).isEqualTo("없음");
        desk.press(KeyCode.ENTER);
        assertThat(screen.read(() -> desk.column().firstInSight())).isEqualTo(before);
    }

    @Test
    void enter_and_the_arrow_keys_go_round_from_hit_to_hit(Screen screen) {
        desk.type("find-field", "로그인");
        desk.press(KeyCode.ENTER);
        assertThat(hitWords()).isEqualTo("카카오로그인 창이 열림");
        assertThat(desk.sees(hit())).isTrue();
        desk.press(KeyCode.DOWN);
        assertThat(hitWords()).isEqualTo("간편로그인 실패");
        desk.press(KeyCode.UP);
        desk.hold(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(hitWords()).isEqualTo("LOGIN 로그인 다시 됨");
        assertThat(desk.words("find-count")).isEqualTo("3 / 3");
    }

    @Test
    void enter_over_an_unfinished_syllable_goes_on_once_it_is_finished(Screen screen) {
        desk.type("find-field", "로그");
        screen.run(() -> ((TextField) desk.view.lookup("#find-field")).end());
        desk.compose("find-field", "", "인");
        desk.press(KeyCode.ENTER);
        assertThat(desk.words("find-count")).isEqualTo("3 / 3");
        desk.compose("find-field", "인", "");
        assertThat(desk.words("find-field")).isEqualTo("로그인");
        assertThat(desk.words("find-count")).isEqualTo("1 / 3");
    }

    @Test
    void news_that_match_are_counted_and_do_not_take_a_reader_away_who_went_on(Screen screen) {
        desk.type("find-field", "로그인");
        desk.press(KeyCode.ENTER);
        screen.run(() -> desk.view.scroll(400));
        int before = screen.read(() -> desk.column().firstInSight());
        screen.run(() -> desk.log(TimelineDesk.minute(400), "로그인 또 안 됨"));
        assertThat(screen.read(() -> desk.column().firstInSight())).isEqualTo(before);
        assertThat(desk.words("find-count")).isEqualTo("1 / 4");
    }

    @Test
    void enter_brings_back_the_only_hit_after_scrolling_away(Screen screen) {
        desk.type("find-field", "간편");
        screen.run(() -> desk.view.scroll(-100_000));
        assertThat(desk.sees(hit())).isFalse();
        desk.press(KeyCode.ENTER);
        assertThat(desk.sees(hit())).isTrue();
    }

    @Test
    void esc_closes_it_lets_the_marks_go_and_leaves_the_keyboard_at_the_hit(Screen screen) {
        desk.type("find-field", "로그인");
        desk.press(KeyCode.ENTER, KeyCode.ESCAPE);
        assertThat(desk.shows("find-field")).isFalse();
        assertThat(screen.read(() -> desk.column().isFocused())).isTrue();
        assertThat(marked(screen, desk.entry("카카오로그인 창이 열림"))).isFalse();
        desk.press(KeyCode.P);
        assertThat(desk.entry("카카오로그인 창이 열림").pinned()).isTrue();
    }

    @Test
    void opened_again_it_still_looks_for_the_same(Screen screen) {
        desk.type("find-field", "로그인");
        desk.press(KeyCode.ESCAPE);
        desk.hold(KeyCode.CONTROL, KeyCode.F);
        assertThat(desk.words("find-field")).isEqualTo("로그인");
        assertThat(desk.words("find-count")).isEqualTo("3 / 3");
        assertThat(screen.read(() -> ((TextField) desk.view.lookup("#find-field")).getSelectedText()))
                .isEqualTo("로그인");
    }

    @Test
    void the_jump_field_takes_the_place_of_the_find_field(Screen screen) {
        desk.hold(KeyCode.CONTROL, KeyCode.G);
        assertThat(desk.shows("find-field")).isFalse();
        assertThat(desk.shows("jump-field")).isTrue();
        desk.hold(KeyCode.CONTROL, KeyCode.F);
        assertThat(desk.shows("find-field")).isTrue();
        assertThat(desk.shows("jump-field")).isFalse();
    }

    @Test
    void the_slash_itself_is_not_looked_for_but_a_later_one_is(Screen screen) {
        screen.run(() -> desk.view.jump());
        desk.press(KeyCode.ESCAPE);

        screen.robot().press(KeyCode.SLASH);
        typed(screen, "/");
        screen.robot().release(KeyCode.SLASH);
        assertThat(desk.words("find-field")).isEmpty();
        typed(screen, "/");

        assertThat(desk.words("find-field")).isEqualTo("/");
    }

    private void typed(Screen screen, String letter) {
        screen.run(() -> {
            Node field = Objects.requireNonNull(desk.view.lookup("#find-field"));
            field.fireEvent(
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
        });
    }
}
