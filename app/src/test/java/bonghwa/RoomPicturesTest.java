package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.testing.FxTest;
import bonghwa.testing.ManyServices;
import bonghwa.testing.Screen;
import bonghwa.testing.Spoken;
import bonghwa.testing.Truncation;
import bonghwa.testing.Weekend;
import bonghwa.ui.Act;
import bonghwa.ui.Theme;
import bonghwa.ui.model.Page;
import bonghwa.ui.model.StoreState;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole window in every state that it can be in, as pictures under {@code target/pictures} for people to judge; the tests
 * themselves check that no word of it is cut.
 */
@FxTest
class RoomPicturesTest {

    private static final Consumer<RoomScene> AS_OPENED = _ -> {};

    /** At the smallest size that everything must be read in, in the language with the longest words and in Korean. */
    private static void whole(Screen screen, DrawnRoom room, Consumer<RoomScene> then) {
        whole(screen, room, Spoken.languages(), then);
    }

    private static void whole(Screen screen, DrawnRoom room, List<Language> languages, Consumer<RoomScene> then) {
        for (Language language : languages) {
            Theme theme = language == Language.KO ? Theme.DARK : Theme.LIGHT;
            uncut(screen, room.draw(language, theme, 1280, 800, 100, then));
        }
    }

    private static void uncut(Screen screen, Scene scene) {
        assertThat(screen.read(() -> Truncation.in(scene.getRoot())))
                .as("words that are cut")
                .isEmpty();
    }

    private static DrawnRoom weekend(Screen screen) {
        return new DrawnRoom(screen, "room", new Weekend().room());
    }

    @Test
    void the_recorded_weekend(Screen screen) {
        whole(screen, weekend(screen), List.of(Language.values()), AS_OPENED);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void each_theme_on_a_usual_screen(Theme theme, Screen screen) {
        uncut(screen, weekend(screen).draw(Language.KO, theme, 1440, 900));
    }

    @ParameterizedTest
    @ValueSource(ints = {125, 150, 200})
    void larger_words(int scale, Screen screen) {
        uncut(screen, weekend(screen).draw(Language.EN, Theme.DARK, 1920, 1080, scale, AS_OPENED));
    }

    @Test
    @Tag("night")
    void every_language_theme_and_size(Screen screen) {
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                for (int[] size : new int[][] {{1280, 800}, {1440, 900}, {1920, 1080}}) {
                    uncut(screen, weekend(screen).draw(language, theme, size[0], size[1]));
                }
            }
        }
    }

    @Test
    void the_first_start(Screen screen) {
        whole(screen, new DrawnRoom(screen, "first-start", Room.EMPTY), AS_OPENED);
    }

    @Test
    void an_incident_of_which_nothing_is_known_yet(Screen screen) {
        whole(screen, new DrawnRoom(screen, "declared", MadeRooms.declared()), AS_OPENED);
    }

    @Test
    void everything_is_broken(Screen screen) {
        whole(screen, new DrawnRoom(screen, "broken", MadeRooms.all(State.MAJOR_OUTAGE)), AS_OPENED);
    }

    @Test
    void all_is_well(Screen screen) {
        whole(screen, new DrawnRoom(screen, "well", MadeRooms.all(State.OPERATIONAL)), AS_OPENED);
    }

    @Test
    void seven_hundred_services(Screen screen) {
        Room many = ManyServices.room(ManyServices.services(700)).room().get();
        whole(screen, new DrawnRoom(screen, "many", many), AS_OPENED);
    }

    @Test
    void names_that_are_far_too_long(Screen screen) {
        whole(screen, new DrawnRoom(screen, "long", MadeRooms.longNames()), AS_OPENED);
    }

    @Test
    void a_damaged_store(Screen screen) {
        StoreState damaged = new StoreState(
                "/home/scribe/.local/share/bonghwa",
                StoreState.Access.DAMAGED,
                0,
                new StoreState.Damage(253, 3, "00000001.lines: bad hash at byte 18,233"));
        whole(screen, new DrawnRoom(screen, "damaged", new Weekend().room()).store(damaged), AS_OPENED);
    }

    @Test
    void a_disk_that_refused_a_record_and_a_problem_to_read(Screen screen) {
        StoreState refused = new StoreState("/home/scribe", StoreState.Access.DISK_FAILED, 0, null);
        DrawnRoom room = new DrawnRoom(screen, "refused", new Weekend().room()).store(refused);
        whole(screen, room, w -> w.problems().report(new IllegalStateException("No space left on device")));
    }

    @Test
    void a_replay(Screen screen) {
        whole(screen, new DrawnRoom(screen, "replay", new Weekend().room()).replay(), AS_OPENED);
    }

    @Test
    void a_line_being_typed(Screen screen) {
        DrawnRoom room = new DrawnRoom(screen, "typing", new Weekend().room());
        whole(screen, room.draft("#톡채널/관리자센터 복구중 로그인 재개, 발송은 22시 예정 @저녁 공지"), AS_OPENED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Page.class,
            names = {"INCIDENTS", "SETTINGS", "HELP"})
    void each_page(Page page, Screen screen) {
        String name = page.name().toLowerCase(java.util.Locale.ROOT);
        whole(
                screen,
                new DrawnRoom(screen, name, new Weekend().room()),
                w -> w.desk().page().set(page));
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"DECLARE", "ASSIGN", "ADD_PERSON", "WHO_TYPES", "WRITE_NOTICE"})
    void each_sheet(Act act, Screen screen) {
        String name = "sheet-" + act.message().substring("act.".length());
        whole(screen, new DrawnRoom(screen, name, new Weekend().room()), w -> w.run(act));
    }

    /** What the crew needs at night, where words are largest and colours strongest. */
    @Tag("night")
    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {
                "HAND_OVER",
                "AMEND_SIZE_UP",
                "CATCH_UP",
                "SHOW_ATTENTION",
                "SHOW_TEAMS",
                "SHOW_SHIFTS",
                "SHOW_BEATS",
                "SHOW_TASKS"
            })
    void the_panels_of_the_night_in_high_contrast(Act act, Screen screen) {
        DrawnRoom room =
                new DrawnRoom(screen, "night-" + act.message().substring("act.".length()), new Weekend().room());
        Consumer<RoomScene> opened = w -> {
            w.desk().type(w.room().room().get().catalogue().people().getFirst());
            w.run(act);
        };
        uncut(screen, room.draw(Language.KO, Theme.CONTRAST, 1920, 1080, 150, opened));
        uncut(screen, room.draw(Language.EN, Theme.CONTRAST, 1920, 1080, 200, opened));
        uncut(screen, room.draw(Language.EN, Theme.CONTRAST, 1280, 800, 100, opened));
    }
}
