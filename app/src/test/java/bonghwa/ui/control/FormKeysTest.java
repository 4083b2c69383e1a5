package bonghwa.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form is filled, left and taken without a mouse, whatever its fields are. */
@FxTest
class FormKeysTest {

    private final List<String> done = new ArrayList<>();
    private CheckBox box;
    private ProseArea prose;
    private TextField next;

    @BeforeEach
    void open(Screen screen) {
        Sheets sheets = screen.show(() -> new Sheets(new VBox()), 400, 400);
        screen.run(() -> {
            box = new CheckBox();
            prose = new ProseArea();
            next = new TextField();
            Button take = new Button();
            take.setDefaultButton(true);
            take.setOnAction(_ -> done.add("taken"));
            sheets.open(new VBox(box, prose, next, take), box);
        });
    }

    private void press(Screen screen, KeyCode... keys) {
        screen.robot().push(keys);
        screen.settle();
    }

    @Test
    void enter_on_a_box_takes_the_form_and_ticks_nothing(Screen screen) {
        press(screen, KeyCode.ENTER);

        assertThat(done).containsExactly("taken");
        assertThat(box.isSelected()).isFalse();
    }

    @Test
    void the_space_bar_ticks_it(Screen screen) {
        press(screen, KeyCode.SPACE);

        assertThat(box.isSelected()).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void tab_leaves_several_lines_of_text_both_ways_and_writes_nothing(Screen screen) {
        screen.run(prose::requestFocus);
        press(screen, KeyCode.TAB);
        assertThat(screen.read(next::isFocused)).isTrue();

        press(screen, KeyCode.SHIFT, KeyCode.TAB);

        assertThat(screen.read(prose::isFocused)).isTrue();
        assertThat(prose.getText()).isEmpty();
    }

    @Test
    void a_closed_form_gives_the_keyboard_back_to_what_stands_in_the_place_of_what_had_it(Screen screen) {
        StackPane place = new StackPane();
        Sheets sheets = screen.show(() -> new Sheets(place), 400, 400);
        screen.run(() -> {
            place.getChildren().setAll(named());
            place.getChildren().getFirst().requestFocus();
            sheets.open(new VBox(next), next);
            place.getChildren().setAll(named());
        });

        screen.run(sheets::close);

        assertThat(screen.read(() -> place.getChildren().getFirst().isFocused()))
                .isTrue();
    }

    private static Button named() {
        Button button = new Button();
        button.setId("duty-assign");
        return button;
    }

    @Test
    void what_must_be_read_lies_over_the_veil_while_a_form_is_open_and_only_then(Screen screen) {
        Label bar = new Label("disk full");
        Sheets sheets = screen.show(() -> new Sheets(new VBox()), 400, 400);
        screen.run(() -> sheets.above(_ -> bar));
        assertThat(screen.read(() -> bar.getParent().isVisible())).isFalse();
        screen.run(() -> sheets.open(new VBox(next), next));

        assertThat(screen.read(() -> bar.getParent().isVisible())).isTrue();
        assertThat(screen.read(() -> sheets.getChildren().getLast())).isSameAs(bar.getParent());
        assertThat(screen.read(() -> bar.localToScene(0, 0).getY())).isZero();

        screen.run(sheets::close);
        assertThat(screen.read(() -> bar.getParent().isVisible())).isFalse();
    }
}
