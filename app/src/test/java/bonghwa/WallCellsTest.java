package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.State;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.ui.Theme;
import bonghwa.ui.control.Css;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The cells of hundreds of services can be seen at six metres: they are large, stand clear of their names, stay and stand out. */
@FxTest
class WallCellsTest {

    /** What is seen stands out so much from what is behind it, by WCAG 2. */
    private static final double SEEN = 3;

    /** An area that is quiet and still one. */
    private static final double QUIET = 1.5;

    private static Scene drawn(Screen screen, WallDrawing drawing) {
        return screen.read(() -> {
            WallScene page = drawing.wall();
            WallChangeTest.drawn(page);
            return page.scene();
        });
    }

    private static List<Bounds> cells(Screen screen, Scene page) {
        return screen.read(() -> page.getRoot().lookupAll(".wall-cell").stream()
                .map(WallCellsTest::place)
                .toList());
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @ParameterizedTest
    @CsvSource({"1920,1080,20", "2560,1440,26.6", "3840,2160,40", "2560,1080,20", "1080,1920,20", "1024,768,13"})
    void none_is_smaller_than_the_smallest_text(int width, int height, double least, Screen screen) {
        for (Language language : Language.values()) {
            WallDrawing fire =
                    WallDrawing.of("fire", WallRooms.fire(), language).sized(width, height);
            WallDrawing many = WallDrawing.of("709", WallRooms.many(), language).sized(width, height);
            for (WallDrawing drawing : List.of(fire, many)) {
                List<Bounds> cells = cells(screen, drawn(screen, drawing));

                assertThat(cells).hasSize(709);
                assertThat(cells.stream()
                                .mapToDouble(cell -> Math.rint(Math.min(cell.getWidth(), cell.getHeight())))
                                .min()
                                .orElse(0))
                        .as("%s", drawing)
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1080,1920", "1024,768"})
    void no_word_touches_one_and_no_cell_lies_over_another(int width, int height, Screen screen) {
        for (Language language : Language.values()) {
            WallDrawing fire =
                    WallDrawing.of("fire", WallRooms.fire(), language).sized(width, height);
            Scene page = drawn(screen, fire);
            List<Bounds> cells = cells(screen, page);
            List<Label> words = screen.read(() -> WallChecker.labels(page));

            assertThat(words)
                    .as("%s", fire)
                    .noneMatch(word -> cells.stream().anyMatch(cell -> near(place(word), cell, 3)));
            for (int i = 1; i < cells.size(); i++) {
                Bounds cell = cells.get(i);
                assertThat(cells.subList(0, i)).noneMatch(other -> near(other, cell, 0));
            }
        }
    }

    /** Whether there are fewer pixels than that between them. */
    private static boolean near(Bounds a, Bounds b, double pixels) {
        return a.getMaxX() > b.getMinX()
                && b.getMaxX() > a.getMinX()
                && a.getMaxY() > b.getMinY() - pixels
                && b.getMaxY() > a.getMinY() - pixels;
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1080,1920", "1024,768"})
    void states_that_end_move_none(int width, int height, Screen screen) {
        WallDrawing before =
                WallDrawing.of("fire", WallRooms.fire(), Language.EN).sized(width, height);
        WallDrawing after = WallDrawing.of(
                        "fire", WallRooms.fireWithout(State.RECOVERING, State.MAINTENANCE, State.UNKNOWN), Language.EN)
                .sized(width, height);

        assertThat(cells(screen, drawn(screen, after))).isEqualTo(cells(screen, drawn(screen, before)));
    }

    @ParameterizedTest
    @CsvSource({"DARK,1920,1080", "LIGHT,1920,1080", "CONTRAST,1920,1080", "DARK,3840,2160"})
    void what_nobody_knows_is_seen_and_is_not_loud(Theme theme, int width, int height, Screen screen) {
        WallDrawing fire = WallDrawing.of("fire", WallRooms.fire(), Language.KO).on(theme);
        Scene page = drawn(screen, fire.sized(width, height));
        Image picture = screen.read(() -> page.snapshot(null));

        double unknown = screen.read(() -> seen(first(page, State.UNKNOWN), picture));
        double broken = screen.read(() -> seen(first(page, State.MAJOR_OUTAGE), picture));

        assertThat(unknown).isBetween(0.22, broken / 2);
    }

    private static Node first(Scene page, State state) {
        return page.getRoot().lookupAll(".wall-cell").stream()
                .filter(cell -> cell.getStyleClass().contains(Css.state(state)))
                .findFirst()
                .orElseThrow();
    }

    /** The part of its points that stand out from the ground. */
    private static double seen(Node cell, Image picture) {
        List<Double> points = points(place(cell), picture);
        return (double) points.stream().filter(out -> out >= SEEN).count() / points.size();
    }

    /** How much each of its points stands out from the ground of the page. */
    private static List<Double> points(Bounds place, Image picture) {
        PixelReader read = picture.getPixelReader();
        Color ground = read.getColor(1, 1);
        List<Double> points = new ArrayList<>();
        for (int x = (int) place.getMinX(); x < place.getMaxX(); x++) {
            for (int y = (int) place.getMinY(); y < place.getMaxY(); y++) {
                points.add(WallContrast.of(read.getColor(x, y), ground));
            }
        }
        return points;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void so_is_what_nobody_knew_beside_the_curve(Theme theme, Screen screen) {
        Scene page = drawn(
                screen, WallDrawing.of("fire", WallRooms.fire(), Language.KO).on(theme));
        Image picture = screen.read(() -> page.snapshot(null));
        Bounds area = screen.read(() -> place(page.getRoot().lookup(".wall-curve-unknown")));
        PixelReader read = picture.getPixelReader();

        Color within = read.getColor((int) area.getMinX() + 8, (int) area.getCenterY());

        assertThat(WallContrast.of(within, read.getColor(1, 1))).isBetween(QUIET, SEEN);
    }

    @Test
    void the_names_over_them_are_of_one_size(Screen screen) {
        Scene page = drawn(
                screen, WallDrawing.of("709", WallRooms.many(), Language.KO).sized(1080, 1920));
        List<Label> names = screen.read(() -> WallChecker.labels(page).stream()
                .filter(label -> label.getParent().lookup(".wall-cell") != null)
                .toList());

        assertThat(names).hasSizeGreaterThan(80);
        assertThat(names).allSatisfy(name -> {
            assertThat(name.getFont().getSize())
                    .isEqualTo(names.getFirst().getFont().getSize());
            assertThat(place(name).getMinY() % 1).isZero();
            assertThat(place(name).getMinX() % 1).isZero();
        });
    }
}
