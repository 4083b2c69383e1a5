package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Spoken;
import bonghwa.testing.Truncation;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import bonghwa.ui.model.Hindsight;
import bonghwa.ui.model.Page;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The review and the past, as pictures for people to judge; no word of them is cut. */
@FxTest
class ReviewPicturesTest {

    private static final Instant SATURDAY = Weekend.kst("2022-10-15T20:00:00");
    private static final Consumer<RoomScene> REVIEW = w -> w.desk().page().set(Page.REVIEW);

    private static void uncut(Screen screen, Scene scene) {
        assertThat(screen.read(() -> Truncation.in(scene.getRoot())))
                .as("words that are cut")
                .isEmpty();
    }

    private static DrawnRoom weekend(Screen screen, String name) {
        return new DrawnRoom(screen, name, new Weekend().room());
    }

    private static Consumer<RoomScene> past(Page page) {
        return w -> {
            w.desk().page().set(page);
            w.hindsight().to(new Hindsight.Wish(SATURDAY, SATURDAY));
        };
    }

    @Test
    void the_recorded_weekend(Screen screen) {
        for (Language language : Spoken.languages()) {
            uncut(screen, weekend(screen, "review").draw(language, Theme.LIGHT, 1280, 800, 100, REVIEW));
        }
        uncut(screen, weekend(screen, "review").draw(Language.KO, Theme.DARK, 1280, 800, 100, REVIEW));
    }

    @Test
    void the_past_over_board_and_timeline(Screen screen) {
        uncut(screen, weekend(screen, "past").draw(Language.KO, Theme.DARK, 1280, 800, 100, past(Page.ROOM)));
    }

    @Test
    void an_incident_of_which_nothing_is_known_and_a_room_without_one(Screen screen) {
        uncut(
                screen,
                new DrawnRoom(screen, "review-declared", MadeRooms.declared())
                        .draw(Language.EN, Theme.LIGHT, 1280, 800, 100, REVIEW));
        uncut(
                screen,
                new DrawnRoom(screen, "review-none", bonghwa.domain.Room.EMPTY)
                        .draw(Language.KO, Theme.LIGHT, 1280, 800, 100, REVIEW));
    }

    /** What of the page can be scrolled, and that nothing of the window stands beside it. */
    private static List<String> scrolled(Screen screen, Scene scene) {
        uncut(screen, scene);
        return screen.read(() -> {
            assertThat(Truncation.beside(scene.getRoot())).isEmpty();
            Node status = scene.lookup("#status");
            assertThat(status.localToScene(status.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(1080);
            return scene.lookup("#review").lookupAll(".scroll-bar").stream()
                    .filter(bar -> seen(bar)
                            && bar.getLayoutBounds().getHeight()
                                    > bar.getLayoutBounds().getWidth())
                    .map(bar -> String.valueOf(bar.getParent().getId()))
                    .toList();
        });
    }

    private static boolean seen(Node node) {
        return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }

    @Test
    void words_twice_as_large_leave_room_for_one_half_of_the_page_and_one_scroll_bar(Screen screen) {
        Scene states = weekend(screen, "review").draw(Language.EN, Theme.DARK, 1920, 1080, 200, past(Page.REVIEW));
        assertThat(scrolled(screen, states)).hasSize(1);
        assertThat(screen.read(() -> states.getFocusOwner().getId())).isEqualTo("review-lanes");

        Scene figures = weekend(screen, "review-turned")
                .draw(
                        Language.EN,
                        Theme.DARK,
                        1920,
                        1080,
                        200,
                        List.of(
                                (w, _) -> past(Page.REVIEW).accept(w),
                                (_, scene) -> ((Button) scene.lookup("#review-turn")).fire()));
        assertThat(scrolled(screen, figures)).containsExactly("review-figures-scroll");
        assertThat(screen.read(() -> seen(figures.lookup("#review-lanes")))).isFalse();
    }

    @Test
    void a_usual_window_shows_both_halves(Screen screen) {
        Scene scene = weekend(screen, "review").draw(Language.KO, Theme.LIGHT, 1280, 800, 100, REVIEW);
        assertThat(screen.read(
                        () -> seen(scene.lookup("#review-lanes")) && seen(scene.lookup("#review-figures-scroll"))))
                .isTrue();
        assertThat(screen.read(() -> seen(scene.lookup("#review-turn")))).isFalse();
    }

    @Test
    @Tag("night")
    void names_that_are_far_too_long(Screen screen) {
        for (Language language : Language.values()) {
            uncut(
                    screen,
                    new DrawnRoom(screen, "review-long", MadeRooms.longNames())
                            .draw(language, Theme.LIGHT, 1280, 800, 100, REVIEW));
        }
    }

    @Tag("night")
    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_language_theme_and_size(Theme theme, Screen screen) {
        for (Language language : Language.values()) {
            for (int[] size : List.of(new int[] {1280, 800}, new int[] {1440, 900}, new int[] {1920, 1080})) {
                uncut(screen, weekend(screen, "review").draw(language, theme, size[0], size[1], 100, REVIEW));
                uncut(
                        screen,
                        weekend(screen, "review-past").draw(language, theme, size[0], size[1], 100, past(Page.REVIEW)));
            }
        }
    }
}
