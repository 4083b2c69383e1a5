package bonghwa.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.NightShift;
import bonghwa.testing.Screen;
import bonghwa.ui.model.ConfirmModel;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Saying that nothing changed, by the keyboard: only of what somebody has looked at. */
@FxTest
class ConfirmFlowTest {

    private final NightShift night = new NightShift();
    private final ConfirmModel model = night.unconfirmed();

    private ListView<?> show(Screen screen) {
        ConfirmView view = screen.show(() -> new ConfirmView(model, screen.messages(), screen.phrases()), 400, 600);
        ListView<?> list = screen.read(() -> (ListView<?>) view.lookup("#unconfirmed-list"));
        screen.run(list::requestFocus);
        return list;
    }

    private static void press(Screen screen, KeyCode key) {
        screen.robot().push(key);
        screen.settle();
    }

    private List<String> services() {
        return model.stale().get().stream().map(s -> s.service().id()).toList();
    }

    @Test
    void the_keyboard_finds_the_first_one_chosen_and_enter_confirms_that_one(Screen screen) {
        List<String> before = services();
        show(screen);

        press(screen, KeyCode.ENTER);

        assertThat(services()).doesNotContain(before.getFirst()).contains(before.get(1));
    }

    @Test
    void enter_that_is_held_down_confirms_one_and_an_arrow_goes_on_to_the_next(Screen screen) {
        List<String> before = services();
        show(screen);

        press(screen, KeyCode.ENTER);
        press(screen, KeyCode.ENTER);
        assertThat(services()).containsExactlyElementsOf(before.subList(1, before.size()));

        press(screen, KeyCode.DOWN);
        press(screen, KeyCode.ENTER);
        assertThat(services()).containsExactlyElementsOf(before.subList(2, before.size()));
    }

    @Test
    void what_another_desk_confirmed_takes_no_other_row_under_the_key(Screen screen) {
        List<String> before = services();
        show(screen);
        press(screen, KeyCode.DOWN);

        screen.run(() -> model.confirm(model.stale().get().get(1)));
        press(screen, KeyCode.ENTER);

        assertThat(services()).hasSize(before.size() - 1).contains(before.get(0), before.get(2));
    }

    @Test
    void the_chosen_one_stays_chosen_where_rows_above_it_go(Screen screen) {
        List<String> before = services();
        ListView<?> list = show(screen);
        press(screen, KeyCode.DOWN);

        screen.run(() -> model.confirm(model.stale().get().getFirst()));

        assertThat(screen.read(() -> list.getSelectionModel().getSelectedIndex()))
                .isZero();
        press(screen, KeyCode.ENTER);
        assertThat(services()).doesNotContain(before.get(0), before.get(1)).contains(before.get(2));
    }
}
