package bonghwa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.ui.control.Css;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the keyboard is can be seen, however it came there. */
@FxTest
class FocusRingTest {

    private Region row;
    private Region other;
    private Button take;
    private CheckBox box;
    private RadioButton choice;

    /** Controls are made where JavaFX runs already. */
    @BeforeEach
    void open(Screen screen) {
        screen.show(
                () -> {
                    row = new Region();
                    other = new Region();
                    take = new Button();
                    box = new CheckBox();
                    choice = new RadioButton();
                    for (Region each : List.of(row, other)) {
                        each.getStyleClass().add(Css.FOCUS_RING);
                        each.setFocusTraversable(true);
                    }
                    take.setDefaultButton(true);
                    return new VBox(row, other, take, box, choice);
                },
                200,
                200);
    }

    private static boolean ringed(Screen screen, Node around) {
        return screen.read(() -> around instanceof Region region
                && region.getBorder() != null
                && region.getBorder().getStrokes().stream()
                        .anyMatch(s -> s.getTopStroke() instanceof Color colour && colour.getOpacity() > 0));
    }

    private static void give(Screen screen, Node node) {
        screen.run(node::requestFocus);
    }

    @Test
    void a_row_that_a_key_of_its_place_led_to_is_ringed_and_the_one_before_no_longer(Screen screen) {
        give(screen, row);
        assertThat(ringed(screen, row)).isTrue();

        give(screen, other);

        assertThat(ringed(screen, row)).isFalse();
        assertThat(ringed(screen, other)).isTrue();
    }

    @Test
    void so_are_the_button_of_enter_and_the_boxes_of_a_form(Screen screen) {
        give(screen, take);
        assertThat(ringed(screen, take)).isTrue();

        give(screen, box);
        assertThat(ringed(screen, take)).isFalse();
        assertThat(ringed(screen, box.lookup(".box"))).isTrue();

        give(screen, choice);
        assertThat(ringed(screen, choice.lookup(".radio"))).isTrue();
    }

    @Test
    void the_ring_moves_nothing(Screen screen) {
        double before = screen.read(take::getWidth);

        give(screen, take);

        assertThat(screen.read(take::getWidth)).isEqualTo(before);
    }

    @Test
    void the_mouse_needs_none_until_a_key_is_pressed_again(Screen screen) {
        give(screen, row);

        screen.run(() -> Event.fireEvent(row, pressed()));
        assertThat(ringed(screen, row)).isFalse();

        screen.robot().push(KeyCode.SHIFT);
        screen.settle();
        assertThat(ringed(screen, row)).isTrue();
    }

    private static MouseEvent pressed() {
        MouseButton left = MouseButton.PRIMARY;
        boolean no = false;
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED, 0, 0, 0, 0, left, 1, no, no, no, no, true, no, no, no, no, true, null);
    }
}
