package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.ui.Settings;
import bonghwa.ui.Theme;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who waits for a slow machine is told what for, in their language and on their ground. */
@FxTest
class FirstFrameTest {

    private final FirstFrame frame = new FirstFrame();

    private Stage shown(Screen screen, Language language, Theme theme) {
        return screen.read(() -> {
            frame.show(Settings.USUAL.in(language).on(theme), "window.replaying");
            Stage stage = frame.take();
            stage.getScene().getRoot().applyCss();
            stage.hide();
            return stage;
        });
    }

    @ParameterizedTest
    @CsvSource({"KO, 기록된 장애를 재현할 준비를 하고 있습니다", "EN, Getting the recorded outage ready"})
    void it_says_what_is_being_done(Language language, String words, Screen screen) {
        Stage stage = shown(screen, language, Theme.DARK);

        Label says = (Label) stage.getScene().getRoot().lookup("#first-frame-says");
        assertThat(says.getText()).isEqualTo(words);
        assertThat(stage.getTitle()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"DARK, #14171C", "LIGHT, #FFFFFF", "CONTRAST, #000000"})
    void it_stands_on_the_ground_of_the_theme(Theme theme, String ground, Screen screen) {
        Parent root = shown(screen, Language.KO, theme).getScene().getRoot();

        assertThat(((Region) root).getBackground().getFills().getFirst().getFill())
                .isEqualTo(Color.web(ground));
    }

    @Test
    void the_room_takes_the_window_over_and_only_once(Screen screen) {
        Stage first = shown(screen, Language.KO, Theme.DARK);

        Stage next = screen.read(frame::take);

        assertThat(next).isNotSameAs(first);
        assertThat(screen.read(() -> next.getScene() == null)).isTrue();
    }
}
