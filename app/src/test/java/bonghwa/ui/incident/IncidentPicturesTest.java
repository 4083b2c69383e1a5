package bonghwa.ui.incident;

import bonghwa.domain.Language;
import bonghwa.domain.When;
import bonghwa.testing.FxTest;
import bonghwa.testing.Gallery;
import bonghwa.testing.Recorder;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Theme;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.IncidentsModel;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** Pictures of the incident views to look at. */
@FxTest
class IncidentPicturesTest {

    private static IncidentsModel model() {
        return new IncidentsModel(
                new Weekend().model(),
                new Recorder().commands(),
                new FxBridge(),
                (_, now) -> Optional.of(When.exactly(now.minusSeconds(3_600))),
                _ -> {});
    }

    @Test
    void the_list_with_the_form_that_declares(Screen screen) {
        Gallery gallery = new Gallery(screen, "incidents", (messages, phrases, _) -> {
            StackPane behind = new StackPane();
            Sheets sheets = new Sheets(behind);
            IncidentForms forms = new IncidentForms(model(), messages, phrases, sheets, () -> {});
            behind.getChildren().add(new IncidentsView(model(), forms, messages, phrases));
            forms.declare();
            return sheets;
        });
        gallery.picture(Language.KO, Theme.DARK, 900, 620);
    }

    @Test
    void the_first_start(Screen screen) {
        Gallery gallery = new Gallery(
                screen,
                "first-start",
                (messages, phrases, _) -> new StackPane(new FirstStartView(messages, () -> {}, () -> {}, () -> {})));
        gallery.picture(Language.EN, Theme.LIGHT, 700, 500);
    }
}
