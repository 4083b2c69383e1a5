package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Room;
import bonghwa.domain.Service;
import bonghwa.domain.State;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a second and a change cost a page: a wall stands for weeks, and one of hundreds changes many times a second. */
@FxTest
class WallChangeTest {

    private static final int SERVICE = 500;

    /** Figures change where they stand. */
    private static final int FEW = 10;

    static WallScene page(Screen screen, Room room) {
        return screen.read(() -> {
            WallScene page = WallDrawing.page(room, Weekend.MOMENT, Language.KO, Theme.DARK, 1920, 1080);
            page.tick(Weekend.MOMENT, WallDrawing.contact(Duration.ofSeconds(2), Duration.ofMinutes(1)));
            drawn(page);
            return page;
        });
    }

    /** As after two pulses: what a page learns while it is laid out, such as how many names have no room, comes with the second. */
    static void drawn(WallScene page) {
        for (int pulse = 0; pulse < 2; pulse++) {
            page.scene().getRoot().applyCss();
            page.scene().getRoot().layout();
        }
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(WallChangeTest::all))
                : Stream.of(node);
    }

    static List<Node> nodes(WallScene page) {
        return all(page.scene().getRoot()).toList();
    }

    private static List<Bounds> places(WallScene page) {
        return nodes(page).stream()
                .filter(node -> node.getStyleClass().contains("wall-cell"))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
    }

    @Test
    void a_change_among_hundreds_turns_one_cell_where_it_stands(Screen screen) {
        WallScene page = page(screen, WallRooms.fire());
        List<Bounds> before = screen.read(() -> places(page));
        Set<Node> had = new HashSet<>(screen.read(() -> nodes(page)));
        List<String> cells = screen.read(() -> cells(page));

        List<Node> anew = screen.read(() -> {
            page.show(WallRooms.fireBut(SERVICE, State.DEGRADED));
            drawn(page);
            return nodes(page).stream().filter(node -> !had.contains(node)).toList();
        });

        assertThat(screen.read(() -> places(page))).isEqualTo(before).hasSize(709);
        List<String> then = screen.read(() -> cells(page));
        assertThat(differing(cells, then)).containsExactly(SERVICE);
        assertThat(anew).hasSizeLessThan(FEW);
    }

    private static List<String> cells(WallScene page) {
        return nodes(page).stream()
                .filter(node -> node.getStyleClass().contains("wall-cell"))
                .map(node -> node.getStyleClass().getLast())
                .toList();
    }

    private static List<Integer> differing(List<String> before, List<String> after) {
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                differing.add(i);
            }
        }
        return differing;
    }

    @Test
    void a_second_in_which_nothing_came_makes_nothing_and_lays_out_the_foot_alone(Screen screen) {
        for (Room room : List.of(WallRooms.fire(), new Weekend().room())) {
            WallScene page = page(screen, room);
            Set<Node> had = new HashSet<>(screen.read(() -> nodes(page)));

            List<Node> dirty = screen.read(() -> {
                page.tick(
                        Weekend.MOMENT.plusSeconds(1),
                        WallDrawing.contact(Duration.ofSeconds(3), Duration.ofMinutes(1)));
                return nodes(page).stream()
                        .filter(node -> node instanceof Parent parent && parent.isNeedsLayout())
                        .toList();
            });

            assertThat(screen.read(() -> Set.copyOf(nodes(page)))).isEqualTo(had);
            assertThat(dirty).isNotEmpty().allMatch(WallChangeTest::ofTheFoot);
        }
    }

    @Test
    void a_minute_in_which_nothing_came_makes_nothing_and_the_times_go_on(Screen screen) {
        for (Room room : List.of(WallRooms.fire(), MadeRooms.all(State.MAJOR_OUTAGE), new Weekend().room())) {
            WallScene page = page(screen, room);
            Set<Node> had = new HashSet<>(screen.read(() -> nodes(page)));
            List<String> said = screen.read(() -> said(page));

            screen.run(() -> {
                page.tick(
                        Weekend.MOMENT.plusSeconds(60),
                        WallDrawing.contact(Duration.ofSeconds(2), Duration.ofMinutes(1)));
                drawn(page);
            });

            assertThat(screen.read(() -> Set.copyOf(nodes(page)))).isEqualTo(had);
            WallScene fresh =
                    WallDrawing.page(room, Weekend.MOMENT.plusSeconds(60), Language.KO, Theme.DARK, 1920, 1080);
            assertThat(screen.read(() -> said(page))).isNotEqualTo(said).isEqualTo(screen.read(() -> freshly(fresh)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920", "1024, 768"})
    void whatever_was_on_it_before_a_page_says_what_a_new_one_says(int width, int height, Screen screen) {
        WallScene page = screen.read(() -> made(WallRooms.oneBroken(), width, height));
        List<Room> rooms = List.of(
                MadeRooms.all(State.MAJOR_OUTAGE),
                WallRooms.oneAlone(),
                MadeRooms.all(State.OPERATIONAL),
                MadeRooms.longNames(),
                WallRooms.oneBroken(),
                renamed(WallRooms.oneBroken()),
                renamed(MadeRooms.all(State.PARTIAL_OUTAGE)));
        for (Room room : rooms) {
            screen.run(() -> {
                page.show(room);
                drawn(page);
            });
            assertThat(screen.read(() -> said(page))).isEqualTo(screen.read(() -> said(made(room, width, height))));
        }
    }

    private static WallScene made(Room room, int width, int height) {
        WallScene page = WallDrawing.page(room, Weekend.MOMENT, Language.KO, Theme.DARK, width, height);
        page.tick(Weekend.MOMENT, WallDrawing.contact(Duration.ofSeconds(2), Duration.ofMinutes(1)));
        drawn(page);
        return page;
    }

    /** Each service has another name. */
    private static Room renamed(Room room) {
        Catalogue had = room.catalogue();
        List<Service> services = had.services().stream()
                .map(s -> new Service(
                        s.id(),
                        Name.of("새 " + s.name().ko(), "New"),
                        s.owner(),
                        s.grade(),
                        s.audience(),
                        s.sites(),
                        s.dependsOn(),
                        s.functions()))
                .toList();
        Catalogue now = new Catalogue(services, had.sites(), had.journeys(), had.pinned(), had.people(), had.roles());
        return new Room(now, room.incidents(), room.unapplied(), room.beside(), room.forks());
    }

    /** What a page says that was made at that moment. */
    private static List<String> freshly(WallScene fresh) {
        fresh.tick(Weekend.MOMENT.plusSeconds(60), WallDrawing.contact(Duration.ofSeconds(2), Duration.ofMinutes(1)));
        drawn(fresh);
        return said(fresh);
    }

    private static List<String> said(WallScene page) {
        return WallChecker.labels(page.scene()).stream().map(Label::getText).toList();
    }

    private static boolean ofTheFoot(Node node) {
        return node.getStyleClass().contains("wall-foot") || (node.getParent() != null && ofTheFoot(node.getParent()));
    }
}
