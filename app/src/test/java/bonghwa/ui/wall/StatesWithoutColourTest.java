package bonghwa.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.State;
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
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * States are told apart by their shapes alone: what is seen of them in grey, and by people who lack one kind of cone, differs by
 * more than a rim of pixels. The matrices are those of Machado, Oliveira and Fernandes (2009) for the full deficiency.
 */
@FxTest
class StatesWithoutColourTest {

    enum Eyes {
        GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Eyes(double... matrix) {
            this.matrix = matrix;
        }

        /** How bright that is to these eyes. */
        double bright(Color c) {
            double red = matrix[0] * c.getRed() + matrix[1] * c.getGreen() + matrix[2] * c.getBlue();
            double green = matrix[3] * c.getRed() + matrix[4] * c.getGreen() + matrix[5] * c.getBlue();
            double blue = matrix[6] * c.getRed() + matrix[7] * c.getGreen() + matrix[8] * c.getBlue();
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        }
    }

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
        double ground = eyes.bright(pixels.getColor(0, 0));
        boolean[] mask = new boolean[SIZE * SIZE];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = Math.abs(eyes.bright(pixels.getColor(i % SIZE, Math.floorDiv(i, SIZE))) - ground) > 0.08;
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
