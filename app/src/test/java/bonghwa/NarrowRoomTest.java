package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Truncation;
import bonghwa.testing.Weekend;
import bonghwa.ui.Act;
import bonghwa.ui.Theme;
import bonghwa.ui.model.Page;
import bonghwa.ui.model.Place;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the window is too narrow for the room's three places side by side. */
@FxTest
class NarrowRoomTest {

    private static final Map<Place, Act> GO =
            Map.of(Place.BOARD, Act.GO_BOARD, Place.TIMELINE, Act.GO_TIMELINE, Place.SIDE, Act.GO_PEOPLE);
    private static final Map<Place, String> SHOWS =
            Map.of(Place.BOARD, "#board", Place.TIMELINE, "#timeline", Place.SIDE, "#people");

    private static Scene room(
            Screen screen, Language language, int width, int height, int scale, Consumer<RoomScene> then) {
        return new DrawnRoom(screen, "narrow", new Weekend().room())
                .draw(language, language == Language.KO ? Theme.DARK : Theme.LIGHT, width, height, scale, then);
    }

    private static List<Place> shown(Screen screen, Scene scene) {
        return screen.read(() -> List.of(Place.values()).stream()
                .filter(p -> scene.lookup(SHOWS.get(p)) != null)
                .toList());
    }

    private static void whole(Screen screen, Scene scene) {
        assertThat(screen.read(() -> Truncation.in(scene.getRoot()))).as("cut").isEmpty();
        assertThat(screen.read(() -> Truncation.beside(scene.getRoot())))
                .as("beyond the window")
                .isEmpty();
        Node entry = screen.read(() -> scene.lookup("#entry"));
        assertThat(screen.read(() -> entry.localToScene(entry.getLayoutBounds()).getMaxY()))
                .as("the entry line's lower edge")
                .isLessThan(screen.read(
                        () -> scene.lookup("#status").localToScene(0, 1).getY()));
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void the_smallest_screen_at_twice_the_size_shows_each_place_by_its_key_and_nothing_cut(Place place, Screen screen) {
        Scene scene = room(screen, Language.EN, 1280, 800, 200, w -> w.run(GO.get(place)));

        assertThat(shown(screen, scene)).containsExactly(place);
        whole(screen, scene);
    }

    @Test
    void half_as_large_again_it_shows_the_timeline_beside_one_of_the_others(Screen screen) {
        AtomicReference<RoomScene> window = new AtomicReference<>();
        Scene scene = room(screen, Language.KO, 1280, 800, 150, window::set);
        assertThat(shown(screen, scene)).containsExactly(Place.BOARD, Place.TIMELINE);
        whole(screen, scene);

        screen.run(() -> window.get().run(Act.GO_PEOPLE));
        assertThat(shown(screen, scene)).containsExactly(Place.TIMELINE, Place.SIDE);

        screen.run(() -> window.get().run(Act.FIND));
        assertThat(shown(screen, scene)).containsExactly(Place.BOARD, Place.TIMELINE);
    }

    @Test
    void a_usual_screen_shows_all_three(Screen screen) {
        assertThat(shown(screen, room(screen, Language.EN, 1440, 900, 150, w -> w.run(Act.GO_PEOPLE))))
                .containsExactly(Place.values());
    }

    @Test
    void the_size_up_opens_where_its_place_was_not_shown(Screen screen) {
        Scene scene = room(screen, Language.KO, 1280, 800, 200, w -> w.run(Act.AMEND_SIZE_UP));

        assertThat(shown(screen, scene)).containsExactly(Place.SIDE);
        assertThat(screen.read(() -> scene.lookup("#size-up").isVisible())).isTrue();
    }

    @Test
    void a_key_of_a_place_turns_to_the_room_from_another_page(Screen screen) {
        AtomicReference<RoomScene> window = new AtomicReference<>();
        Scene scene = room(screen, Language.EN, 1280, 800, 200, w -> {
            window.set(w);
            w.desk().page().set(Page.SETTINGS);
            w.run(Act.GO_BOARD);
        });

        assertThat(window.get().desk().page().get()).isEqualTo(Page.ROOM);
        assertThat(shown(screen, scene)).containsExactly(Place.BOARD);
    }

    @Test
    void an_empty_line_asks_in_as_many_words_as_fit(Screen screen) {
        Scene narrow = room(screen, Language.EN, 1280, 800, 150, w -> {});
        Scene wide = room(screen, Language.EN, 1440, 900, 100, w -> {});

        assertThat(screen.read(() -> ((TextField) narrow.lookup("#entry-field")).getPromptText()))
                .isEqualTo("#service/function state text @person !kind");
        assertThat(screen.read(() -> ((TextField) wide.lookup("#entry-field")).getPromptText()))
                .startsWith("What happened?  21:44");
    }
}
