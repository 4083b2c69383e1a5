package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import java.time.Instant;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jumping to a time: it is said where Enter would go, and it goes there. */
@FxTest
class JumpFlowTest {

    private TimelineDesk desk;

    @BeforeEach
    void open(Screen screen) {
        desk = new TimelineDesk(screen, 40);
        screen.run(() -> desk.log(Weekend.kst("2022-10-15T23:30:00"), "어젯밤의 일"));
        desk.hold(KeyCode.CONTROL, KeyCode.G);
    }

    private Instant top(Screen screen) {
        return screen.read(() -> desk.model
                .rows()
                .get()
                .get(desk.column().firstInSight())
                .place()
                .occurred());
    }

    private void go(String time) {
        desk.type("jump-field", time);
        desk.press(KeyCode.ENTER);
    }

    @Test
    void where_enter_would_go_is_said_in_full_while_one_types(Screen screen) {
        assertThat(desk.words("jump-preview")).isEqualTo("지금 (맨 아래)");
        desk.type("jump-field", "10:0");
        assertThat(desk.words("jump-preview")).startsWith("시각이 아님");
        desk.type("jump-field", "10:00");
        assertThat(desk.words("jump-preview")).contains("10월 16일").contains("10:00");
        desk.type("jump-field", "어젯밤 11시");
        assertThat(desk.words("jump-preview")).contains("10월 15일").contains("23:00");
    }

    @Test
    void the_first_row_from_then_on_comes_to_the_top_and_the_field_closes(Screen screen) {
        go("10:05");
        assertThat(top(screen)).isEqualTo(TimelineDesk.minute(130));
        assertThat(desk.shows("jump-field")).isFalse();
        assertThat(screen.read(() -> desk.column().isFocused())).isTrue();
        assertThat(screen.read(() -> desk.column().atEnd().get())).isFalse();
    }

    @Test
    void a_date_leads_to_the_line_of_that_day(Screen screen) {
        go("16일 00:00");
        assertThat(top(screen)).isEqualTo(Weekend.kst("2022-10-16T00:00:00"));
    }

    @Test
    void before_everything_is_the_start_and_after_everything_the_end(Screen screen) {
        go("10/14 09:00");
        assertThat(desk.column().firstInSight()).isZero();
        desk.hold(KeyCode.CONTROL, KeyCode.G);
        go("21:40");
        assertThat(screen.read(() -> desk.column().atEnd().get())).isTrue();
    }

    @Test
    void nothing_typed_means_now(Screen screen) {
        screen.run(() -> desk.view.scroll(-5000));
        desk.press(KeyCode.ENTER);
        assertThat(screen.read(() -> desk.column().atEnd().get())).isTrue();
    }

    @Test
    void what_is_no_time_goes_nowhere_and_the_words_stay(Screen screen) {
        Instant before = top(screen);
        go("25:99");
        assertThat(top(screen)).isEqualTo(before);
        assertThat(desk.words("jump-field")).isEqualTo("25:99");
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.shows("jump-field")).isFalse();
    }

    @Test
    void enter_over_an_unfinished_syllable_goes_once_it_is_finished(Screen screen) {
        desk.compose("jump-field", "오전 9", "");
        desk.compose("jump-field", "", "시");
        desk.press(KeyCode.ENTER);
        assertThat(desk.shows("jump-field")).isTrue();
        desk.compose("jump-field", "시", "");
        assertThat(desk.shows("jump-field")).isFalse();
        assertThat(top(screen)).isEqualTo(Weekend.kst("2022-10-16T09:00:00"));
    }

    @Test
    void the_field_is_empty_and_speaks_the_language_of_now_each_time_it_is_opened(Screen screen) {
        go("25:99");
        desk.press(KeyCode.ESCAPE);
        screen.run(() -> screen.messages().speak(Language.EN));
        screen.run(desk.view::jump);
        assertThat(desk.words("jump-field")).isEmpty();
        assertThat(desk.words("jump-preview")).isEqualTo(screen.messages().text("timeline.jump.now"));
        assertThat(screen.read(() -> desk.view.lookup("#jump-field").getAccessibleText()))
                .isEqualTo(screen.messages().text("timeline.jump.prompt"));
    }
}
