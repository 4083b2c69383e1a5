package bonghwa.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Service;
import bonghwa.domain.State;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import bonghwa.ui.model.RoomModel;
import java.util.Objects;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

@FxTest
class LaneFxTest {

    private final RoomModel model = new Weekend().model();

    private VBox gallery(Screen screen) {
        VBox box = new VBox(8);
        for (State state : State.values()) {
            box.getChildren().addAll(new StateShape(state, Shape.Size.LARGE), new StateWord(screen.phrases(), state));
        }
        for (Service service : model.room().get().catalogue().services()) {
            box.getChildren().add(lane(service));
        }
        return box;
    }

    private Lane lane(Service service) {
        var incident = Objects.requireNonNull(model.incident().get());
        Lane lane = new Lane();
        lane.show(
                bonghwa.domain.Lane.of(incident.log(), service, Weekend.MOMENT),
                incident.facts().started(),
                Weekend.MOMENT);
        return lane;
    }

    @Test
    void aLaneTakesItsColoursFromTheStyleSheet(Screen screen) {
        VBox box = screen.show(() -> gallery(screen), 400, 700);
        screen.save("controls-ko-dark");

        WritableImage image = screen.read(() -> box.getChildren().getLast().snapshot(null, null));

        assertThat(image.getPixelReader().getColor((int) image.getWidth() / 8, 2))
                .isNotEqualTo(Color.TRANSPARENT);
    }

    @Test
    void anotherThemeColoursTheLaneAnew(Screen screen) {
        VBox box = screen.show(() -> gallery(screen), 400, 700);
        LaneColour colour = ((Lane) box.getChildren().getLast()).colourOf(Css.dashed(State.PARTIAL_OUTAGE));
        assertThat(colour.get()).isEqualTo(Color.web("#F2970F"));

        screen.run(() -> screen.look().theme().set(Theme.LIGHT));

        screen.save("controls-ko-light");
        assertThat(colour.get()).isEqualTo(Color.web("#EE9A1E"));
    }
}
