package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** A wall never covers the window that opened it. */
class WallScreensTest {

    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D RIGHT = new Rectangle2D(1440, 0, 1920, 1080);
    private static final WallScreens TWO = new WallScreens(List.of(LEFT, RIGHT));

    private static Rectangle2D windowAt(double x) {
        return new Rectangle2D(x, 40, 1200, 800);
    }

    @Test
    void it_takes_the_screen_that_the_window_is_not_on() {
        assertThat(TWO.beside(windowAt(100))).isEqualTo(OptionalInt.of(2));
        assertThat(TWO.beside(windowAt(1600))).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void a_window_across_two_screens_is_where_its_middle_is() {
        assertThat(TWO.beside(windowAt(800))).isEqualTo(OptionalInt.of(2));
        assertThat(TWO.beside(windowAt(900))).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void where_there_is_one_screen_there_is_none_beside_the_window() {
        assertThat(new WallScreens(List.of(LEFT)).beside(windowAt(0))).isEmpty();
    }

    @Test
    void a_number_that_is_not_there_any_more_means_the_last_one() {
        assertThat(TWO.at(1)).isEqualTo(LEFT);
        assertThat(TWO.at(2)).isEqualTo(RIGHT);
        assertThat(TWO.at(3)).isEqualTo(RIGHT);
        assertThat(TWO.at(0)).isEqualTo(RIGHT);
        assertThat(TWO.at(null)).isEqualTo(RIGHT);
    }
}
