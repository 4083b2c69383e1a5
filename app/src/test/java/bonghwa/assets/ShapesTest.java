package bonghwa.assets;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.State;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.Scanner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes of states, kinds and signs: complete, on one grid, and the same whoever draws them. */
class ShapesTest {

    private static final double GRID = 24;

    @Test
    void everyStateAndEveryKindHasAShape() {
        assertThat(Resources.pairs("icons/states.properties").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(State.values()).map(State::wire).toList());
        assertThat(Resources.pairs("icons/kinds.properties").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Kind.values()).map(Kind::wire).toList());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aShapeFillsItsGridSoThatAllOfOneSizeLineUp(Map.Entry<String, String> shape) {
        assertThat(path(shape.getValue(), Path2D.WIND_NON_ZERO).getBounds2D())
                .isEqualTo(new java.awt.geom.Rectangle2D.Double(0, 0, GRID, GRID));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void bothFillRulesDrawTheSame(Map.Entry<String, String> shape) {
        Path2D nonZero = path(shape.getValue(), Path2D.WIND_NON_ZERO);
        Path2D evenOdd = path(shape.getValue(), Path2D.WIND_EVEN_ODD);
        int inside = 0;
        for (double y = 0.13; y < GRID; y += 0.25) {
            for (double x = 0.13; x < GRID; x += 0.25) {
                assertThat(evenOdd.contains(x, y))
                        .as("%s at %.2f, %.2f", shape.getKey(), x, y)
                        .isEqualTo(nonZero.contains(x, y));
                inside += nonZero.contains(x, y) ? 1 : 0;
            }
        }
        assertThat(inside).as("something is drawn").isPositive();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theStyleClassOfAShapeHasTheSamePath(Map.Entry<String, String> shape) {
        assertThat(Resources.text("css/shapes.css"))
                .contains(".shape-%s { -fx-shape: \"%s\"; }"
                        .formatted(shape.getKey().replace('_', '-'), shape.getValue()));
    }

    static Stream<Map.Entry<String, String>> shapes() {
        return Stream.of("states", "kinds", "signs")
                .flatMap(group -> Resources.pairs("icons/" + group + ".properties").entrySet().stream());
    }

    /** Reads a path of absolute M, L, C and Z; any other command fails. */
    private static Path2D path(String data, int rule) {
        Path2D path = new Path2D.Double(rule);
        Scanner words = new Scanner(data.replaceAll("([A-Za-z])", " $1 "));
        while (words.hasNext()) {
            String command = words.next();
            switch (command) {
                case "M" -> path.moveTo(words.nextDouble(), words.nextDouble());
                case "L" -> lines(path, words);
                case "C" -> curves(path, words);
                case "Z" -> path.closePath();
                default -> throw new AssertionError("not absolute M, L, C or Z: " + command);
            }
        }
        return path;
    }

    private static void lines(Path2D path, Scanner words) {
        while (words.hasNextDouble()) {
            path.lineTo(words.nextDouble(), words.nextDouble());
        }
    }

    private static void curves(Path2D path, Scanner words) {
        while (words.hasNextDouble()) {
            path.curveTo(
                    words.nextDouble(),
                    words.nextDouble(),
                    words.nextDouble(),
                    words.nextDouble(),
                    words.nextDouble(),
                    words.nextDouble());
        }
    }
}
