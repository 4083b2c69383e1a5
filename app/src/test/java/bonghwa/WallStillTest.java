package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.State;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page on which nothing is broken is as full as one on which everything is: the word, the figures, the curve, the services. */
@FxTest
class WallStillTest {

    private static Scene laid(WallDrawing drawing) {
        Scene scene = drawing.wall().scene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static Bounds bounds(Scene scene, String what) {
        Node node = scene.getRoot().lookup(what);
        return node.localToScene(node.getLayoutBounds());
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "2560,1440", "3840,2160", "2560,1080", "1080,1920", "1024,768"})
    void the_curve_has_what_the_words_leave_of_the_height_and_all_of_the_width(int width, int height, Screen screen) {
        for (Language language : Language.values()) {
            WallDrawing well = WallDrawing.of("well", MadeRooms.all(State.OPERATIONAL), language)
                    .sized(width, height);
            assertThat(well.faults(screen)).as("%s", well).isEmpty();

            Scene scene = screen.read(() -> laid(well));
            Bounds word = bounds(scene, ".wall-quiet");
            Bounds curve = bounds(scene, ".wall-curve");

            assertThat(curve.getHeight()).as("%s", well).isGreaterThan(height / 6.0);
            assertThat(curve.getWidth()).as("%s", well).isGreaterThan(word.getWidth() - 2);
            double end = height > width
                    ? bounds(scene, ".wall-list").getMinY()
                    : bounds(scene, ".wall-foot").getMinY();
            assertThat(end - bounds(scene, ".wall-strip").getMaxY())
                    .as("nothing under it: %s", well)
                    .isLessThan(height / 25.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "2560,1080", "1080,1920", "1024,768"})
    void what_ended_while_services_were_down_has_its_journeys_whole(int width, int height, Screen screen) {
        for (Language language : Language.values()) {
            WallDrawing ended = WallDrawing.of("ended", MadeRooms.over(State.MAJOR_OUTAGE), language)
                    .sized(width, height);
            assertThat(ended.faults(screen)).as("%s", ended).isEmpty();
        }
        WallDrawing ended = WallDrawing.of("ended", MadeRooms.over(State.MAJOR_OUTAGE), Language.EN)
                .sized(width, height);

        List<String> shown = screen.read(() ->
                WallChecker.labels(laid(ended)).stream().map(WallChecker::shown).toList());

        assertThat(shown)
                .contains(
                        "An order in an online shop:",
                        "Boarding a train with a mobile ticket:",
                        "waits for Kakao Account");
    }

    private static List<String> texts(Screen screen, WallDrawing drawing) {
        return screen.read(() ->
                WallChecker.labels(laid(drawing)).stream().map(Label::getText).toList());
    }

    @Test
    void what_is_over_has_its_final_figures_and_that_all_was_back_only_where_it_was(Screen screen) {
        List<String> over = texts(screen, WallDrawing.of("over", MadeRooms.over(), Language.KO));
        List<String> ended = texts(screen, WallDrawing.of("ended", MadeRooms.over(State.MAJOR_OUTAGE), Language.KO));

        assertThat(over).contains("1시간 40분", "10월 16일 20:00부터 종료까지", "20:19", "모두 복구", "21:40", "종료");
        assertThat(ended).contains("1시간 40분", "21:40").doesNotContain("모두 복구");
    }

    @Test
    void that_all_is_back_is_not_said_where_of_some_functions_nobody_knows(Screen screen) {
        List<String> over = texts(
                screen, WallDrawing.of("unsure", MadeRooms.over(MadeRooms.looked(State.OPERATIONAL, 1)), Language.KO));

        assertThat(over).contains("종료").doesNotContain("모두 복구", "복구 완료");
    }

    @Test
    void a_duration_never_breaks_within_and_why_the_counts_are_lower_is_said(Screen screen) {
        WallDrawing well = WallDrawing.of("well", MadeRooms.all(State.OPERATIONAL), Language.EN)
                .sized(1024, 768);

        assertThat(texts(screen, well))
                .contains("since 20:19 · for 1\u00a0h\u00a025\u00a0min")
                .contains("Counts: 19 public services, 1 not public left out");
    }

    @Test
    void the_lane_of_what_something_else_stopped_begins_when_that_did(Screen screen) {
        WallDrawing broken = WallDrawing.of("broken", MadeRooms.all(State.MAJOR_OUTAGE), Language.KO);
        List<WritableImage> lanes = screen.read(() -> laid(broken).getRoot().lookupAll(".wall-lane").stream()
                .map(lane -> lane.snapshot(null, null))
                .toList());

        assertThat(lanes)
                .hasSize(6)
                .first()
                .satisfies(lane -> assertThat(edge(lane)).isEqualTo(middle(lane)));
        // It was said of this one at 20:03; what it needs had stopped at 20:00.
        assertThat(edge(lanes.get(3))).isEqualTo(middle(lanes.get(3)));
    }

    private static Color edge(WritableImage lane) {
        return lane.getPixelReader().getColor(4, (int) lane.getHeight() / 2);
    }

    private static Color middle(WritableImage lane) {
        return lane.getPixelReader().getColor((int) lane.getWidth() / 2, (int) lane.getHeight() / 2);
    }
}
