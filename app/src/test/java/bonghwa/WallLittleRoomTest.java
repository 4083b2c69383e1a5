package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a page says where there is little room for it. */
@FxTest
class WallLittleRoomTest {

    private static Scene drawn(Screen screen, Room room, Language language, int width, int height) {
        Scene scene = screen.read(() -> WallDrawing.of("room", room, language)
                .sized(width, height)
                .wall()
                .scene());
        for (int pass = 0; pass < 2; pass++) {
            screen.read(() -> scene.snapshot(null));
            screen.settle();
        }
        return scene;
    }

    private static List<Label> labels(Screen screen, Scene scene) {
        return screen.read(() -> WallChecker.labels(scene));
    }

    private static List<String> shown(Screen screen, Scene scene) {
        List<Label> labels = labels(screen, scene);
        return screen.read(() -> labels.stream().map(WallChecker::shown).toList());
    }

    @Test
    void all_vacant_roles_are_named_also_beside_four_clocks(Screen screen) {
        List<String> shown = shown(screen, drawn(screen, WallRooms.oneBroken(), Language.EN, 1920, 1080));

        assertThat(shown).contains("△ Vacant: Commander", "Scribe", "Comms", "Ops");
    }

    @Test
    void the_curve_of_what_is_back_is_no_line(Screen screen) {
        Scene small = drawn(screen, WallRooms.fire(), Language.KO, 1024, 768);
        Scene alone = drawn(screen, WallRooms.oneAlone(), Language.KO, 1920, 1080);

        assertThat(screen.read(() -> curve(small))).isGreaterThan(2.3 * 13);
        assertThat(screen.read(() -> curve(alone))).isGreaterThan(2.3 * 20);
    }

    @Test
    void the_curve_stands_clear_of_the_foot_also_where_lines_leave_it_little(Screen screen) {
        Scene well = drawn(screen, MadeRooms.all(State.OPERATIONAL), Language.EN, 1024, 768);

        assertThat(screen.read(() -> top(well, ".wall-foot") - bottom(well, ".wall-curve")))
                .isGreaterThan(5);
    }

    private static double top(Scene scene, String style) {
        Node node = scene.getRoot().lookup(style);
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private static double bottom(Scene scene, String style) {
        Node node = scene.getRoot().lookup(style);
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private static double curve(Scene scene) {
        return ((Region) scene.getRoot().lookup(".wall-curve")).getHeight();
    }

    @Test
    void on_a_small_screen_hundreds_of_services_stand_under_their_owners(Screen screen) {
        assertThat(shown(screen, drawn(screen, WallRooms.fire(), Language.KO, 1024, 768)))
                .contains("우편·금융", "국세·관세", "기타");
    }

    @Test
    void whom_a_journey_or_a_service_waits_for_can_be_read(Screen screen) {
        Scene small = drawn(screen, WallRooms.oneBroken(), Language.EN, 1024, 768);
        Scene large = drawn(screen, WallRooms.oneBroken(), Language.EN, 1920, 1080);

        assertThat(shown(screen, small))
                .anyMatch(said -> said.startsWith("waits for") && said.endsWith("Account"))
                .anyMatch(said -> said.startsWith("An o"))
                .contains("no,");
        assertThat(shown(screen, large)).anyMatch(said -> said.startsWith("waits for Sh") && said.endsWith("tools"));
    }

    @Test
    void that_nobody_expects_anything_gives_way_to_whom_a_service_waits_for(Screen screen) {
        assertThat(shown(screen, drawn(screen, WallRooms.oneBroken(), Language.EN, 1080, 1920)))
                .contains("waits for Kakao Account");
    }

    @Test
    void what_works_stands_behind_what_does_not(Screen screen) {
        Scene page = drawn(screen, WallRooms.oneBroken(), Language.EN, 1920, 1080);
        List<Double> heights = screen.read(() -> Stream.of("Simple login", "2 working")
                .map(text -> WallChecker.labels(page).stream()
                        .filter(label -> label.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .map(label -> label.localToScene(label.getLayoutBounds()).getCenterY())
                .toList());

        assertThat(heights.getFirst()).isCloseTo(heights.getLast(), Offset.offset(2.0));
    }

    @Test
    void four_clocks_on_an_upright_screen_break_their_lines_where_the_sense_does(Screen screen) {
        Room room = WallIncidents.four(new Weekend().room());

        assertThat(shown(screen, drawn(screen, room, Language.EN, 1080, 1920)))
                .contains("No commander\n(promise 20\u00a0min)", "Elapsed\nsince 15 Oct 15:19");
    }
}
