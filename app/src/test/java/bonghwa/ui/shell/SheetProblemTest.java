package bonghwa.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.replica.Refusal;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Messages;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Sheets;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which problems are lifted over a sheet: what came while one was open, and nothing that was there before. */
@FxTest
class SheetProblemTest {

    private final Messages messages = new Messages(Language.KO);
    private final Problems problems = new Problems(new FxBridge(Runnable::run, (_, _) -> () -> {}, () -> {}), messages);
    private Sheets sheets;

    @BeforeEach
    void window(Screen screen) {
        sheets = screen.show(
                () -> {
                    Sheets made = new Sheets(new VBox(new ProblemBanner("banner-problem", problems, messages)));
                    made.above(open -> new ProblemBanner("sheet-problem", problems, messages, open));
                    return made;
                },
                400,
                400);
    }

    private void open(Screen screen) {
        screen.run(() -> sheets.open(new VBox(), sheets));
    }

    private void fail(Screen screen) {
        screen.run(() -> problems.report(new Refusal("refusal.nobody-types")));
    }

    private boolean shown(Screen screen, String banner) {
        return screen.read(() -> sheets.lookup(banner).isVisible());
    }

    @Test
    void what_comes_while_a_sheet_is_open_is_over_it(Screen screen) {
        open(screen);
        fail(screen);

        assertThat(shown(screen, "#sheet-problem")).isTrue();
    }

    @Test
    void what_nobody_dismissed_stays_in_the_window_and_is_not_lifted_over_the_next_sheet(Screen screen) {
        open(screen);
        fail(screen);
        screen.run(sheets::close);
        open(screen);

        assertThat(shown(screen, "#sheet-problem")).isFalse();
        assertThat(shown(screen, "#banner-problem")).isTrue();
    }

    @Test
    void the_same_again_in_the_next_sheet_is_said_over_it_again(Screen screen) {
        fail(screen);
        open(screen);
        fail(screen);

        assertThat(shown(screen, "#sheet-problem")).isTrue();
    }

    @Test
    void what_is_put_away_is_gone_from_both(Screen screen) {
        open(screen);
        fail(screen);
        screen.run(problems::dismiss);

        assertThat(shown(screen, "#sheet-problem")).isFalse();
        assertThat(shown(screen, "#banner-problem")).isFalse();
    }
}
