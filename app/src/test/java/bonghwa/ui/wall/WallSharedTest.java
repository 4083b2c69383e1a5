package bonghwa.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What shares a line: none is cut to nothing because another one is long. */
@FxTest
class WallSharedTest {

    private static final double HIGH = 20;

    private static List<Region> shared(Screen screen, double width, int all, double... wanted) {
        return screen.read(() -> {
            List<Region> things =
                    DoubleStream.of(wanted).mapToObj(WallSharedTest::thing).toList();
            WallShared line = new WallShared(n -> "+" + n);
            line.share(things, all);
            line.resize(width, HIGH);
            line.layout();
            return things;
        });
    }

    private static Region thing(double wide) {
        Region thing = new Region();
        thing.setPrefSize(wide, HIGH);
        return thing;
    }

    private static List<Double> widths(List<Region> things) {
        return things.stream().filter(Region::isVisible).map(Region::getWidth).toList();
    }

    @Test
    void a_long_one_takes_what_the_short_ones_leave(Screen screen) {
        List<Double> widths = widths(shared(screen, 800, 3, 2_000, 100, 120));

        assertThat(widths).hasSize(3);
        assertThat(widths.get(1)).isGreaterThanOrEqualTo(100);
        assertThat(widths.get(2)).isGreaterThanOrEqualTo(120);
        assertThat(widths.getFirst()).isGreaterThan(400);
        assertThat(widths.stream().mapToDouble(w -> w).sum()).isLessThan(800);
    }

    @Test
    void long_ones_have_equal_parts(Screen screen) {
        List<Double> widths = widths(shared(screen, 900, 3, 2_000, 1_000, 3_000));

        assertThat(widths).hasSize(3);
        assertThat(widths.stream().distinct()).hasSize(1);
    }

    @Test
    void where_a_part_would_be_too_small_the_last_are_counted_only(Screen screen) {
        assertThat(widths(shared(screen, 420, 4, 2_000, 1_000, 3_000))).hasSize(1);
    }
}
