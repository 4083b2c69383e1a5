package bonghwa.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the keyboard is once a sheet is put away. */
@FxTest
class FocusBeforeTest {

    private final Button join = new Button("join");
    private final TextField line = new TextField();
    private final VBox behind = new VBox(new Button("first"), join, line);
    private Sheets sheets;

    @BeforeEach
    void open(Screen screen) {
        sheets = screen.show(() -> new Sheets(behind), 400, 400);
        screen.run(() -> {
            sheets.orElse(line::requestFocus);
            join.requestFocus();
            Label form = new Label("form");
            sheets.open(form, form);
        });
    }

    @Test
    void it_goes_back_to_what_had_it(Screen screen) {
        screen.run(sheets::close);

        assertThat(screen.read(join::isFocused)).isTrue();
    }

    @Test
    void it_goes_where_one_works_if_that_is_gone_meanwhile(Screen screen) {
        screen.run(() -> behind.getChildren().remove(join));
        screen.run(sheets::close);

        assertThat(screen.read(line::isFocused)).isTrue();
    }
}
