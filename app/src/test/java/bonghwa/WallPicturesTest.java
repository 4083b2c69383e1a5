package bonghwa;

import static bonghwa.WallDrawing.contact;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Spoken;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import bonghwa.ui.model.WallContact;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wall in its states as pictures under {@code target/pictures}; each page is walked for what is wrong with it. */
@FxTest
class WallPicturesTest {

    private static void right(Screen screen, String name, Room room, int width, int height) {
        for (Language language : Spoken.languages()) {
            right(screen, WallDrawing.of(name, room, language).sized(width, height));
        }
    }

    private static void right(Screen screen, WallDrawing drawing) {
        assertThat(drawing.faults(screen)).as("%s", drawing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DARK,KO", "DARK,EN", "LIGHT,KO"})
    void the_recorded_weekend(Theme theme, Language language, Screen screen) {
        right(screen, WallDrawing.of("weekend", new Weekend().room(), language).on(theme));
    }

    @ParameterizedTest
    @CsvSource({"1080,1920", "1024,768"})
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

    @Test
    void where_nothing_is_broken_what_recovers_is_large(Screen screen) {
        Room room = MadeRooms.all(State.RECOVERING);
        right(screen, "recovering", room, 1920, 1080);

        int tiles = screen.read(() -> WallDrawing.of("recovering", room, Language.EN)
                .wall()
                .scene()
                .getRoot()
                .lookupAll(".wall-tile")
                .size());

        assertThat(tiles).isPositive();
    }

    @Test
    void of_a_service_that_works_it_is_said_of_how_many_functions_nobody_knows(Screen screen) {
        Room room = MadeRooms.looked(State.OPERATIONAL, 1);
        right(screen, "looked", room, 1920, 1080);

        List<Label> labels = screen.read(() -> WallChecker.labels(
                WallDrawing.of("looked", room, Language.EN).wall().scene()));

        assertThat(labels.stream()
                        .filter(label -> label.getParent().getStyleClass().contains("wall-line-times"))
                        .map(Label::getText))
                .isNotEmpty()
                .allMatch(text -> text.matches("Unknown \\d+"));
        assertThat(labels).extracting(Label::getText).contains("76 of 95 functions: nobody knows");
    }

    @Test
    void where_nobody_knows_it_is_not_said_that_all_works(Screen screen) {
        for (Room room : List.of(MadeRooms.declared(), MadeRooms.bare())) {
            List<String> texts = screen.read(() ->
                    WallChecker.labels(WallDrawing.of("unknown", room, Language.EN)
                                    .wall()
                                    .scene())
                            .stream()
                            .map(Label::getText)
                            .toList());

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
        right(screen, "ended", MadeRooms.over(State.MAJOR_OUTAGE), 1920, 1080);
    }

    @Test
    void of_two_incidents_the_worse_one_is_large_whichever_was_touched_last(Screen screen) {
        right(screen, "two", MadeRooms.two(), 1920, 1080);
    }

    @Test
    void names_that_are_far_too_long(Screen screen) {
        right(screen, "long", MadeRooms.longNames(), 1920, 1080);
    }

    @Test
    void seven_hundred_and_nine_services(Screen screen) {
        right(screen, "709", WallRooms.many(), 1920, 1080);
    }

    @Test
    void a_quiet_hub_is_said_in_a_band_and_a_lost_one_marks_the_whole_picture(Screen screen) {
        Room room = new Weekend().room();
        WallContact quiet = contact(Duration.ofSeconds(40), Duration.ofMinutes(1));
        WallContact lost = contact(Duration.ofMinutes(12), Duration.ofMinutes(12));

        right(screen, WallDrawing.of("stale", room, Language.KO).heard(quiet));
        right(screen, WallDrawing.of("lost", room, Language.EN).heard(lost));
    }

    @Test
    void a_commander_who_went_silent_is_as_loud_as_a_lost_hub(Screen screen) {
        WallContact silent = contact(Duration.ofSeconds(2), Duration.ofMinutes(31));

        right(
                screen,
                WallDrawing.of("silent", new Weekend().room(), Language.KO).heard(silent));
    }
}
