package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Beat;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.testing.FxTest;
import bonghwa.testing.NightShift;
import bonghwa.testing.Screen;
import bonghwa.ui.model.Page;
import java.time.Duration;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The whole window: where keys lead from wherever one is, and what the forms behind them record. */
@FxTest
class CrewKeysTest extends CrewWindow {

    @Test
    void a_line_begun_on_the_board_goes_on_in_the_entry_line(Screen screen) {
        show(screen);
        press(screen, KeyCode.F2);
        screen.robot().write("1541 ", 0);
        press(screen, KeyCode.F3);
        press(screen, KeyCode.DOWN);
        int before = night.recorder().count();

        screen.robot().write("#pay", 0);
        screen.settle();

        assertThat(said(screen)).isEqualTo("1541 #pay");
        assertThat(screen.read(() -> line(screen).isFocused())).isTrue();
        assertThat(night.recorder().count()).isEqualTo(before);
    }

    @Test
    void the_size_up_that_is_open_is_gone_on_with_by_its_key(Screen screen) {
        show(screen);
        press(screen, KeyCode.F10);
        write(screen, "#size-up-symptoms", "발송 멈춤");
        press(screen, KeyCode.F2);

        press(screen, KeyCode.F10);

        assertThat(screen.read(() -> screen.robot()
                        .lookup("#size-up-symptoms")
                        .queryAs(TextInputControl.class)
                        .isFocused()))
                .isTrue();
        press(screen, KeyCode.ENTER);
        assertThat(night.recorder().operations().getLast())
                .isEqualTo(new Operation.SizeUpSet(Text.of("발송 멈춤"), null, null, null));
    }

    @Test
    void what_stands_on_the_page_of_the_room_is_gone_to_from_any_other(Screen screen) {
        RoomScene window = show(screen);
        Map<KeyCode, String> places =
                Map.of(KeyCode.F2, "#entry", KeyCode.F3, "#board", KeyCode.F4, "#timeline", KeyCode.F6, "#people");

        places.forEach((key, place) -> {
            press(screen, KeyCode.CONTROL, KeyCode.DIGIT3);
            assertThat(window.desk().page().get()).isEqualTo(Page.TASKS);
            press(screen, key);

            assertThat(window.desk().page().get()).as(place).isEqualTo(Page.ROOM);
            assertThat(screen.read(() -> screen.robot().lookup(place).query().isFocusWithin()))
                    .as(place)
                    .isTrue();
        });
        press(screen, KeyCode.CONTROL, KeyCode.DIGIT3);
        press(screen, KeyCode.CONTROL, KeyCode.F);
        assertThat(window.desk().page().get()).isEqualTo(Page.ROOM);
        assertThat(visible(screen, "#find-field")).isTrue();
    }

    @Test
    void a_note_for_those_who_lead_the_house_is_no_answer_to_a_call_out_that_comes_due_meanwhile(Screen screen) {
        night.rhythm().keep(Beat.CALL_OUT, "", Text.of("유지"));
        night.rhythm().pace(Beat.EXECUTIVE, Duration.ofMinutes(1), false);
        night.pass(Duration.ofMinutes(2));
        RoomScene window = show(screen);
        screen.run(() -> window.room().tick(night.room().now().get()));
        press(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        write(screen, "#rhythm-words", "경영진 보고");

        screen.run(() -> window.room().tick(NightShift.NOW.plus(Duration.ofMinutes(30))));
        press(screen, KeyCode.ENTER);

        assertThat(night.recorder().logged().text()).isEqualTo(Text.of("경영진 보고"));
        assertThat(night.recorder().logged().about().tags()).containsExactly("executive");
    }
}
