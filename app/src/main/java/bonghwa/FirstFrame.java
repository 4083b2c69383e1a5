package bonghwa;

import bonghwa.ui.Look;
import bonghwa.ui.Messages;
import bonghwa.ui.Settings;
import bonghwa.ui.control.Css;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the window until the room can: on the ground of the theme, what is being done. A slow machine needs seconds to
 * read a record, and nobody shall look at nothing meanwhile. FX thread.
 */
final class FirstFrame {

    private @Nullable Stage shown;

    /** {@code doing}: the key of what is being done. */
    void show(Settings settings, String doing) {
        Messages messages = new Messages(settings.language());
        Label name = new Label(messages.text("window.title"));
        name.getStyleClass().add(Css.TITLE);
        Label says = new Label(messages.text(doing));
        says.setId("first-frame-says");
        says.getStyleClass().add(Css.MUTED);
        VBox words = new VBox(name, says);
        words.setAlignment(Pos.CENTER);
        words.getStyleClass().addAll("first-frame", "ground");
        Look look = new Look();
        look.theme().set(settings.theme());
        look.scale().set(settings.scale());
        Rectangle2D place = RoomStage.placeIn(Screen.getPrimary().getVisualBounds());
        Stage stage = new Stage();
        stage.setTitle(messages.text("window.title"));
        stage.setScene(look.scene(words, place.getWidth(), place.getHeight()));
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.show();
        shown = stage;
    }

    /** The window, to be given what it is for; a new one where nothing had to be waited for. */
    Stage take() {
        Stage stage = shown == null ? new Stage() : shown;
        shown = null;
        return stage;
    }
}
