package bonghwa.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Names side by side, and what follows them. */
@FxTest
class WallItemsTest {

    private static final double HIGH = 20;

    /** The names and, last, what follows them, laid out on that many lines. */
    private static List<Region> laidOut(Screen screen, double width, int lines, double... names) {
        return screen.read(() -> {
            List<Region> all = new ArrayList<>(
                    DoubleStream.of(names).mapToObj(WallItemsTest::thing).toList());
            Region working = thing(100);
            WallItems items = new WallItems(List.copyOf(all), new Label(""), working, _ -> {}, false);
            all.add(working);
            items.resize(width, lines * (HIGH + 3));
            items.layout();
            return all;
        });
    }

    private static Region thing(double wide) {
        Region thing = new Region();
        thing.setPrefSize(wide, HIGH);
        return thing;
    }

    @Test
    void what_follows_is_not_alone_on_a_line_where_the_last_name_can_be_cut_for_it(Screen screen) {
        List<Region> all = laidOut(screen, 430, 2, 400);

        assertThat(all.getLast().getLayoutY()).isEqualTo(all.getFirst().getLayoutY());
        assertThat(all.getFirst().getWidth()).isBetween(250.0, 330.0);
    }

    @Test
    void a_name_is_cut_before_it_goes(Screen screen) {
        List<Region> all = laidOut(screen, 430, 1, 420);

        assertThat(all.getFirst().isVisible()).isTrue();
        assertThat(all.getLast().getLayoutX() + 100).isLessThanOrEqualTo(430);
    }

    @Test
    void a_name_of_which_too_little_would_be_left_is_whole(Screen screen) {
        List<Region> all = laidOut(screen, 260, 2, 250);

        assertThat(all.getFirst().getWidth()).isEqualTo(250);
        assertThat(all.getLast().getLayoutY()).isGreaterThan(all.getFirst().getLayoutY());
    }
}
