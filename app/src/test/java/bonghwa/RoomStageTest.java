package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the first window stands. */
class RoomStageTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1280, 800, 0, 0, 1280, 800",
        "0, 24, 1280, 776, 0, 24, 1280, 776",
        "0, 0, 1440, 900, 0, 0, 1440, 900",
        "0, 0, 2560, 1440, 560, 270, 1440, 900",
        "0, 0, 1366, 1024, 0, 62, 1366, 900",
        "1920, 0, 1280, 720, 1920, 0, 1280, 720",
    })
    void it_is_never_larger_than_the_screen_and_in_its_middle(
            double x, double y, double width, double height, double left, double top, double wide, double high) {
        Rectangle2D screen = new Rectangle2D(x, y, width, height);

        Rectangle2D place = RoomStage.placeIn(screen);

        assertThat(place).isEqualTo(new Rectangle2D(left, top, wide, high));
        assertThat(screen.contains(place)).isTrue();
    }
}
