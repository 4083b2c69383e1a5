package bonghwa.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where one goes on typing after the keyboard was elsewhere. */
@FxTest
class LineCaretTest {

    private LineDesk desk;

    @BeforeEach
    void open(Screen screen) {
        desk = new LineDesk(screen);
    }

    @Test
    void the_caret_is_where_it_was_when_the_keyboard_comes_back(Screen screen) {
        desk.type("전원 차단 확인");
        desk.caret(3);
        screen.run(() -> {
            desk.view.getParent().setFocusTraversable(true);
            desk.view.getParent().requestFocus();
        });
        assertThat(screen.read(() -> desk.field().isFocused())).isFalse();

        screen.run(desk.view::enter);
        desk.write("x");

        assertThat(desk.line()).isEqualTo("전원 x차단 확인");
    }

    @Test
    void what_was_selected_by_hand_stays_selected(Screen screen) {
        desk.type("전원 차단 확인");
        screen.run(() -> desk.field().selectRange(5, 3));
        screen.run(() -> {
            desk.view.getParent().setFocusTraversable(true);
            desk.view.getParent().requestFocus();
        });

        screen.run(desk.view::enter);

        assertThat(screen.read(() -> desk.field().getSelectedText())).isEqualTo("차단");
        assertThat(desk.caret()).isEqualTo(3);
    }
}
