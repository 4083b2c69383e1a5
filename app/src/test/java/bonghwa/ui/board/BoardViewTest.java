package bonghwa.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.testing.FxTest;
import bonghwa.testing.Recorder;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.RoomModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The board by keyboard alone. */
@FxTest
class BoardViewTest {

    private final RoomModel room = new Weekend().realModel();
    private final Recorder recorder = new Recorder().follow(room);
    private final BoardModel model = new BoardModel(room, recorder.commands(), _ -> {});

    private BoardView show(Screen screen) {
        BoardView view = screen.show(() -> new BoardView(model, screen.messages(), screen.phrases()), 470, 716);
        screen.run(view::focusRows);
        return view;
    }

    private static void type(Screen screen, KeyCode... keys) {
        for (KeyCode key : keys) {
            screen.robot().type(key);
            screen.settle();
        }
    }

    @Test
    void a_digit_reports_a_state_of_the_selected_row_and_the_board_shows_it(Screen screen) {
        show(screen);
        type(screen, KeyCode.DOWN, KeyCode.DIGIT1);

        assertThat(room.selected().get()).isEqualTo(Target.service("kakao-pay"));
        assertThat(recorder.logged().reports())
                .hasSize(9)
                .contains(Report.of(Target.function("kakao-pay", "payment"), State.MAJOR_OUTAGE));
        assertThat(model.stateOf(Target.service("kakao-pay"))).isEqualTo(State.MAJOR_OUTAGE);
    }

    @Test
    void where_functions_differ_the_board_asks_in_place_and_one_is_all_two_the_rest(Screen screen) {
        show(screen);
        type(screen, KeyCode.DOWN, KeyCode.DOWN, KeyCode.NUMPAD5);
        assertThat(recorder.count()).isZero();
        assertThat(screen.robot().lookup("#scope-rest").query().isVisible()).isTrue();

        type(screen, KeyCode.DIGIT2);
        assertThat(recorder.logged().reports()).hasSize(6);
        type(screen, KeyCode.DIGIT5, KeyCode.ESCAPE);
        assertThat(recorder.count()).isEqualTo(1);
    }

    @Test
    void letters_find_whatever_the_keyboard_mode_a_digit_takes_and_the_next_one_reports(Screen screen) {
        show(screen);
        type(screen, KeyCode.A, KeyCode.P, KeyCode.F, KeyCode.DIGIT1);
        assertThat(room.selected().get()).isEqualTo(Target.service("melon"));
        assertThat(recorder.count()).isZero();

        type(screen, KeyCode.DIGIT3);
        assertThat(recorder.logged().reports()).containsExactly(Report.of(Target.service("melon"), State.DEGRADED));
    }

    @Test
    void right_opens_a_service_a_function_of_it_is_reported_and_left_goes_back(Screen screen) {
        show(screen);
        type(screen, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        assertThat(model.opened().get()).isEqualTo("kakao-t");

        type(screen, KeyCode.DOWN, KeyCode.DIGIT2);
        assertThat(recorder.logged().reports())
                .containsExactly(Report.of(Target.function("kakao-t", "bike"), State.PARTIAL_OUTAGE));

        type(screen, KeyCode.LEFT);
        assertThat(model.opened().get()).isNull();
        assertThat(room.selected().get()).isEqualTo(Target.service("kakao-t"));
    }

    @Test
    void every_row_speaks_the_other_language_after_a_switch(Screen screen) {
        show(screen);
        screen.run(() -> screen.messages().speak(Language.EN));

        screen.run(() -> screen.messages().speak(Language.KO));

        String words = screen.read(() -> screen.robot().lookup(".board-cell .label").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .collect(Collectors.joining(" ")));
        assertThat(words).contains("일부 장애").doesNotContain("outage").doesNotContain("Operational");
    }

    @Test
    void the_functions_of_an_opened_service_stand_worst_first(Screen screen) {
        show(screen);
        type(screen, KeyCode.DOWN, KeyCode.RIGHT);

        List<State> states = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            type(screen, KeyCode.DOWN);
            states.add(model.stateOf(Objects.requireNonNull(room.selected().get())));
        }

        assertThat(model.opened().get()).isEqualTo("kakao-pay");
        assertThat(states).isSortedAccordingTo(State.BY_BADNESS.reversed());
        assertThat(states.getFirst().unusable()).isTrue();
    }

    @Test
    void a_sign_of_the_entry_line_reports_nothing_and_goes_to_the_line(Screen screen) {
        List<String> written = new ArrayList<>();
        BoardView view = show(screen);
        screen.run(() -> view.onWrite(written::add));
        type(screen, KeyCode.DOWN);

        for (KeyCode digit : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT0)) {
            screen.robot().press(KeyCode.SHIFT).type(digit).release(KeyCode.SHIFT);
            screen.settle();
        }
        screen.robot().write("#", 0).write("@", 0).write("!", 0);
        screen.settle();

        assertThat(recorder.count()).isZero();
        assertThat(written).contains("#", "@", "!");
    }

    @Test
    void with_shift_a_digit_takes_no_found_row_and_answers_no_question(Screen screen) {
        show(screen);
        type(screen, KeyCode.DOWN, KeyCode.DOWN, KeyCode.NUMPAD5);
        screen.robot().press(KeyCode.SHIFT).type(KeyCode.DIGIT2).release(KeyCode.SHIFT);
        screen.settle();
        assertThat(recorder.count()).isZero();
        assertThat(model.question().get()).isNotNull();

        type(screen, KeyCode.ESCAPE, KeyCode.A, KeyCode.P, KeyCode.F);
        screen.robot().press(KeyCode.SHIFT).type(KeyCode.DIGIT1).release(KeyCode.SHIFT);
        screen.settle();
        assertThat(model.finding()).isTrue();
        assertThat(recorder.count()).isZero();
    }
}
