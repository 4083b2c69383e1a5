package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the first window stands. */
@FxTest
class RoomStageTest {

    @Test
    void its_frame_stands_there_and_not_only_what_is_in_it(Screen screen) {
        screen.run(() -> {
            Stage stage = RoomStage.at(new Rectangle2D(0, 24, 1280, 776), new Stage());

            assertThat(stage.getX()).isEqualTo(0);
            assertThat(stage.getY()).isEqualTo(24);
            assertThat(stage.getWidth()).isEqualTo(1280);
            assertThat(stage.getHeight()).isEqualTo(776);
        });
    }

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
