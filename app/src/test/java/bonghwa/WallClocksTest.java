package bonghwa;

import static bonghwa.WallDrawing.contact;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of a wall: which one is abnormal, as of when one stands, and where each has its place. */
@FxTest
class WallClocksTest {

    private static final Duration LIVE = Duration.ofSeconds(2);
    private static final Duration AWAY = Duration.ofMinutes(12);

    private static Scene laid(WallScene page) {
        page.scene().getRoot().applyCss();
        page.scene().getRoot().layout();
        return page.scene();
    }

    private static Collection<Node> found(Scene scene, String what) {
        return scene.getRoot().lookupAll(what).stream().filter(Node::isVisible).toList();
    }

    private static List<String> texts(Collection<Node> labels) {
        return labels.stream().map(label -> ((Label) label).getText()).toList();
    }

    @Test
    void what_is_overdue_has_a_sign_beside_its_colour_and_nothing_else_has_one(Screen screen) {
        Room late = MadeRooms.all(State.OPERATIONAL);
        Scene scene =
                screen.read(() -> laid(WallDrawing.of("late", late, Language.KO).wall()));

        assertThat(found(scene, ".wall-sign"))
                .as("response, first notice")
                .hasSize(2)
                .allSatisfy(sign -> assertThat(
                                sign.getParent().lookup(".wall-value").getPseudoClassStates())
                        .anyMatch(state -> state.getPseudoClassName().equals("abnormal")));
    }

    @Test
    void without_contact_each_clock_of_the_incident_says_as_of_when_it_stands(Screen screen) {
        WallDrawing lost = WallDrawing.of("lost", new Weekend().room(), Language.KO);

        List<String> live = screen.read(() -> texts(found(laid(lost.wall()), ".wall-meaning")));
        List<String> away = screen.read(() ->
                texts(found(laid(lost.heard(contact(AWAY, AWAY)).wall()), ".wall-meaning")));

        assertThat(live).noneMatch(said -> said.endsWith("기준"));
        assertThat(away).contains("경과 · 21:32 기준", "제4차 공지까지 · 21:32 기준", "10월 16일 일요일");
    }

    @ParameterizedTest
    @CsvSource({"2,31,true", "720,12,true", "2,1,false"})
    void a_silent_commander_marks_the_whole_picture_as_a_lost_hub_does(
            int seconds, int minutes, boolean marked, Screen screen) {
        WallDrawing drawing = WallDrawing.of("silent", new Weekend().room(), Language.KO)
                .heard(contact(Duration.ofSeconds(seconds), Duration.ofMinutes(minutes)));

        Scene scene = screen.read(() -> laid(drawing.wall()));

        assertThat(scene.getRoot().lookup(".wall").getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("old")))
                .isEqualTo(marked);
        assertThat(found(scene, ".wall-band")).hasSize(marked ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2,31", "720,12"})
    void the_frame_takes_nothing_from_an_upright_page(int seconds, int minutes, Screen screen) {
        for (Language language : Language.values()) {
            WallDrawing drawing = WallDrawing.of("frame", new Weekend().room(), language)
                    .sized(1080, 1920)
                    .heard(contact(Duration.ofSeconds(seconds), Duration.ofMinutes(minutes)));

            assertThat(drawing.faults(screen)).as("%s", drawing).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1080,1920", "1024,768"})
    void where_both_languages_come_in_turns_each_clock_keeps_its_place(int width, int height, Screen screen) {
        WallScene page = screen.read(WallDrawing.of("turns", MadeRooms.all(State.OPERATIONAL), Language.KO)
                .sized(width, height)::inTurns);
        places(screen, page, 0);
        places(screen, page, 1);

        assertThat(places(screen, page, 2)).isEqualTo(places(screen, page, 3));
    }

    /** Where the clocks end; all of the page moves by a pixel each minute. */
    private static List<Long> places(Screen screen, WallScene page, int turn) {
        screen.run(() -> page.tick(Weekend.MOMENT.plusSeconds(20L * turn), contact(LIVE, LIVE)));
        return screen.read(() -> found(laid(page), ".wall-figure").stream()
                .map(figure -> Math.round(figure.getBoundsInParent().getMaxX()))
                .toList());
    }
}
