package bonghwa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose undo Ctrl+Z is: the text's own while somebody is in the middle of it, else the record's. */
@FxTest
class OwnUndoTest {

    private final List<String> undone = new ArrayList<>();
    private TextField field;

    @BeforeEach
    void open(Screen screen) {
        Acts acts = new Acts();
        acts.on(Act.UNDO, () -> undone.add("record"));
        screen.show(
                () -> {
                    field = new TextField();
                    return new StackPane(field);
                },
                200,
                100);
        screen.run(() -> acts.bind(field.getScene()));
        screen.run(field::requestFocus);
    }

    private void press(Screen screen, KeyCode... keys) {
        screen.robot().push(keys);
        screen.settle();
    }

    @Test
    void of_an_empty_field_it_is_the_records(Screen screen) {
        press(screen, KeyCode.CONTROL, KeyCode.Z);

        assertThat(undone).containsExactly("record");
    }

    @Test
    void what_was_just_emptied_comes_back_and_the_record_stays(Screen screen) {
        screen.robot().write("abc", 0);
        press(screen, KeyCode.CONTROL, KeyCode.A);
        press(screen, KeyCode.DELETE);
        assertThat(field.getText()).isEmpty();

        press(screen, KeyCode.CONTROL, KeyCode.Z);

        assertThat(undone).isEmpty();
        assertThat(field.getText()).isNotEmpty();
    }

    @Test
    void a_line_that_was_recorded_is_undone_in_the_record(Screen screen) {
        screen.robot().write("abc", 0);
        screen.run(() -> field.setText(""));

        press(screen, KeyCode.CONTROL, KeyCode.Z);

        assertThat(undone).containsExactly("record");
        assertThat(field.getText()).isEmpty();
    }
}
