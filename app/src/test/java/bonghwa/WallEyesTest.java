package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.testing.Eyes;
import bonghwa.testing.FxTest;
import bonghwa.testing.Picture;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole pictures of the wall through three kinds of colour blindness and in grey: on each the mark of every state, of cells and of
 * shapes, differs from that of every other by its form or by how light it is.
 */
@FxTest
class WallEyesTest {

    private static final int CELLS_OF_THE_FIRE = 7;

    private record Drawn(WallDrawing drawing, Scene scene, WritableImage picture) {

        static Drawn of(Screen screen, WallDrawing drawing) {
            Scene scene = screen.read(() -> drawing.wall().scene());
            screen.read(() -> scene.snapshot(null));
            screen.settle();
            return new Drawn(drawing, scene, screen.read(() -> scene.snapshot(null)));
        }

        List<String> alike(Screen screen) {
            List<String> alike = new ArrayList<>();
            for (Eyes eyes : Eyes.values()) {
                alike.addAll(screen.read(() -> WallMarks.alike(scene, picture, eyes)));
            }
            return alike;
        }

        void save(Screen screen) {
            for (Eyes eyes : Eyes.values()) {
                Picture.save(
                        "eyes-" + eyes.name().toLowerCase(Locale.ROOT) + "-" + drawing,
                        screen.read(() -> eyes.see(picture)));
            }
        }
    }

    @Test
    void hundreds_of_services_on_both_grounds(Screen screen) {
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            WallDrawing drawing =
                    WallDrawing.of("fire", WallRooms.fire(), Language.KO).on(theme);
            Drawn fire = Drawn.of(screen, drawing);

            assertThat(screen.read(() -> WallMarks.states(fire.scene(), "wall-cell")))
                    .isEqualTo(CELLS_OF_THE_FIRE);
            assertThat(fire.alike(screen)).as("%s", drawing).isEmpty();
        }
    }

    @Test
    void a_mark_that_only_colour_tells_from_another_is_found(Screen screen) {
        Drawn fire = Drawn.of(screen, WallDrawing.of("fire", WallRooms.fire(), Language.KO));
        screen.run(
                () -> fire.scene().getRoot().lookupAll(".wall-cell > .shape").forEach(mark -> mark.setVisible(false)));
        Drawn without = new Drawn(
                fire.drawing(), fire.scene(), screen.read(() -> fire.scene().snapshot(null)));

        assertThat(without.alike(screen)).anyMatch(pair -> pair.startsWith("PROTANOPIA") || pair.startsWith("GREY"));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @Tag("night")
    void each_picture_on_each_ground(Theme theme, Screen screen) {
        Room weekend = new Weekend().room();
        List<WallDrawing> all = List.of(
                WallDrawing.of("weekend", weekend, Language.KO),
                WallDrawing.of("weekend", weekend, Language.EN).sized(1080, 1920),
                WallDrawing.of("one", WallRooms.oneBroken(), Language.KO),
                WallDrawing.of("broken", MadeRooms.all(State.MAJOR_OUTAGE), Language.KO),
                WallDrawing.of("well", MadeRooms.all(State.OPERATIONAL), Language.KO),
                WallDrawing.of("two", MadeRooms.two(), Language.KO),
                WallDrawing.of("long", MadeRooms.longNames(), Language.EN),
                WallDrawing.of("709", WallRooms.many(), Language.EN),
                WallDrawing.of("fire", WallRooms.fire(), Language.KO));
        for (WallDrawing drawing : all) {
            Drawn drawn = Drawn.of(screen, drawing.on(theme));
            drawn.save(screen);
            assertThat(drawn.alike(screen)).as("%s", drawn.drawing()).isEmpty();
        }
    }
}
