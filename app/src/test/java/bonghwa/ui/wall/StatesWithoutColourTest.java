package bonghwa.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.State;
import bonghwa.testing.Eyes;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.ui.Look;
import bonghwa.ui.Theme;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * States are told apart by their shapes alone: what is seen of them in grey, and by people who lack one kind of cone, differs by
 * more than a rim of pixels.
 */
@FxTest
class StatesWithoutColourTest {

    private static final int SIZE = 64;

    /** A part of a shape's pixels that nobody overlooks. */
    private static final double CLEARLY = 0.15;

    private static boolean[] seen(Screen screen, State state, Eyes eyes) {
        WritableImage image = screen.read(() -> {
            StateShape shape = new StateShape(state, Shape.Size.LARGE);
            shape.setStyle("-fx-min-width: 60px; -fx-min-height: 60px; -fx-max-width: 60px; -fx-max-height: 60px");
            Look look = new Look();
            look.theme().set(Theme.DARK);
            StackPane ground = new StackPane(shape);
            ground.getStyleClass().add("wall");
            ground.setStyle("-fx-padding: 0");
            Scene scene = look.scene(ground, SIZE, SIZE);
            ground.applyCss();
            ground.layout();
            return scene.snapshot(null);
        });
        PixelReader pixels = image.getPixelReader();
        double ground = eyes.light(pixels.getColor(0, 0));
        boolean[] mask = new boolean[SIZE * SIZE];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = Math.abs(eyes.light(pixels.getColor(i % SIZE, Math.floorDiv(i, SIZE))) - ground) > 0.08;
        }
        return mask;
    }

    private static double difference(boolean[] a, boolean[] b) {
        int either = 0;
        int one = 0;
        for (int i = 0; i < a.length; i++) {
            either += a[i] || b[i] ? 1 : 0;
            one += a[i] != b[i] ? 1 : 0;
        }
        return either == 0 ? 0 : (double) one / either;
    }

    @ParameterizedTest
    @EnumSource(Eyes.class)
    void any_two_states_have_clearly_different_shapes(Eyes eyes, Screen screen) {
        Map<State, boolean[]> masks = new EnumMap<>(State.class);
        for (State state : State.values()) {
            masks.put(state, seen(screen, state, eyes));
        }
        masks.forEach((a, left) -> masks.forEach((b, right) -> {
            if (a != b) {
                assertThat(difference(left, right)).as("%s and %s", a, b).isGreaterThan(CLEARLY);
            }
        }));
    }
}
