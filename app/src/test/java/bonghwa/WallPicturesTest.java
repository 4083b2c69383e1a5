package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.op.Clockwork;
import bonghwa.testing.FxTest;
import bonghwa.testing.ManyServices;
import bonghwa.testing.Screen;
import bonghwa.testing.Spoken;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import bonghwa.ui.model.WallContact;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wall in every state and size, as pictures under {@code target/pictures}; the tests walk each page for what is wrong with it. */
@FxTest
class WallPicturesTest {

    private static final WallContact LIVE = contact(Duration.ofSeconds(2), Duration.ofMinutes(1));

    private static WallContact contact(Duration age, Duration command) {
        return new WallContact(WallContact.Place.HUB, age, command, Duration.ZERO);
    }

    private static List<String> faults(
            Screen screen, String name, Room room, Language language, WallContact contact, int width, int height) {
        Scene scene = screen.read(() -> {
            WallScene wall = new WallScene(
                    new WallScene.First(
                            room, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL, language, WallDress.always(Theme.DARK), null),
                    Runnable::run,
                    Runnable::run,
                    width,
                    height);
            wall.heard(contact);
            return wall.scene();
        });
        screen.read(() -> scene.snapshot(null));
        screen.settle();
        screen.save(
                "wall-" + name + "-" + language.name().toLowerCase(Locale.ROOT) + "-" + width + "x" + height, scene);
        return screen.read(() -> WallChecker.faults(scene));
    }

    private static WallScene wall(Room room, Language language) {
        return new WallScene(
                new WallScene.First(room, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL, language, WallDress.always(Theme.DARK), null),
                Runnable::run,
                Runnable::run,
                1920,
                1080);
    }

    private static void right(Screen screen, String name, Room room, int width, int height) {
        right(screen, name, room, Spoken.languages(), width, height);
    }

    private static void right(Screen screen, String name, Room room, List<Language> languages, int width, int height) {
        for (Language language : languages) {
            assertThat(faults(screen, name, room, language, LIVE, width, height))
                    .as("%s in %s at %d×%d", name, language, width, height)
                    .isEmpty();
        }
    }

    private static Room many() {
        return ManyServices.room(ManyServices.services(709)).room().get();
    }

    @Test
    void the_recorded_weekend(Screen screen) {
        right(screen, "weekend", new Weekend().room(), List.of(Language.values()), 1920, 1080);
    }

    @ParameterizedTest
    @CsvSource({"1080,1920", "1024,768", "2560,1080"})
    void screens_of_other_shapes(int width, int height, Screen screen) {
        right(screen, "weekend", new Weekend().room(), width, height);
    }

    @Test
    void everything_is_broken(Screen screen) {
        right(screen, "broken", MadeRooms.all(State.MAJOR_OUTAGE), 1920, 1080);
    }

    @Test
    void all_is_well(Screen screen) {
        right(screen, "well", MadeRooms.all(State.OPERATIONAL), 1920, 1080);
    }

    private static List<String> texts(Node node) {
        if (node instanceof Label label) {
            return List.of(label.getText());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(n -> texts(n).stream())
                        .toList()
                : List.of();
    }

    @Test
    void where_nobody_knows_it_is_not_said_that_all_works(Screen screen) {
        for (Room room : List.of(MadeRooms.declared(), MadeRooms.bare())) {
            List<String> texts =
                    screen.read(() -> texts(wall(room, Language.EN).scene().getRoot()));

            assertThat(texts).anyMatch(t -> t.contains("nobody knows") || t.contains("No services are known"));
            assertThat(texts).doesNotContain("All services work");
        }
    }

    @Test
    void nothing_has_happened(Screen screen) {
        right(screen, "quiet", Room.EMPTY, 1920, 1080);
    }

    @Test
    void it_is_over(Screen screen) {
        right(screen, "over", MadeRooms.over(), 1920, 1080);
    }

    @Test
    void of_two_incidents_the_worse_one_is_large_whichever_was_touched_last(Screen screen) {
        right(screen, "two", MadeRooms.two(), 1920, 1080);
    }

    @Test
    void names_that_are_far_too_long(Screen screen) {
        right(screen, "long", MadeRooms.longNames(), 1920, 1080);
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1024,768"})
    void seven_hundred_and_nine_services(int width, int height, Screen screen) {
        right(screen, "709", many(), width, height);
    }

    @Test
    @Tag("night")
    void a_screen_of_four_times_the_pixels(Screen screen) {
        right(screen, "weekend", new Weekend().room(), 3840, 2160);
        right(screen, "weekend", new Weekend().room(), 2560, 1440);
    }

    @Test
    void a_quiet_hub_is_said_in_a_band_and_a_lost_one_marks_the_whole_picture(Screen screen) {
        Room room = new Weekend().room();

        assertThat(faults(
                        screen,
                        "stale",
                        room,
                        Language.KO,
                        contact(Duration.ofSeconds(40), Duration.ofMinutes(1)),
                        1920,
                        1080))
                .isEmpty();
        assertThat(faults(
                        screen,
                        "lost",
                        room,
                        Language.EN,
                        contact(Duration.ofMinutes(12), Duration.ofMinutes(12)),
                        1920,
                        1080))
                .isEmpty();
    }

    @Test
    void a_commander_who_went_silent_is_as_loud_as_a_lost_hub(Screen screen) {
        WallContact silent = contact(Duration.ofSeconds(2), Duration.ofMinutes(31));

        assertThat(faults(screen, "silent", new Weekend().room(), Language.KO, silent, 1920, 1080))
                .isEmpty();
    }

    @Test
    void the_checker_finds_text_that_is_too_small_for_six_metres(Screen screen) {
        Scene scene = screen.read(() -> {
            WallScene wall = wall(new Weekend().room(), Language.KO);
            wall.scene().getRoot().setStyle("-fx-font-size: 9px");
            return wall.scene();
        });
        screen.read(() -> scene.snapshot(null));

        assertThat(screen.read(() -> WallChecker.faults(scene))).anyMatch(f -> f.contains("px"));
    }
}
