package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What looks after the wall's pictures can fail: each fault is planted on a good page and found, and nothing else is. */
@FxTest
class WallCheckerTest {

    private static final Room ROOM = MadeRooms.all(State.MAJOR_OUTAGE);

    private static List<String> faults(Screen screen, Room room, Consumer<Scene> spoiled) {
        Scene scene = screen.read(
                () -> WallDrawing.of("planted", room, Language.KO).wall().scene());
        screen.read(() -> scene.snapshot(null));
        screen.settle();
        screen.run(() -> spoiled.accept(scene));
        screen.read(() -> scene.snapshot(null));
        return screen.read(() -> WallChecker.faults(scene, room));
    }

    private static List<String> faults(Screen screen, Consumer<Scene> spoiled) {
        return faults(screen, ROOM, spoiled);
    }

    private static Label first(Scene scene, String style) {
        return (Label) scene.getRoot().lookup(style);
    }

    @Test
    void a_page_that_nobody_spoiled_is_without_fault(Screen screen) {
        assertThat(faults(screen, _ -> {})).isEmpty();
    }

    @Test
    void text_that_is_too_small_for_six_metres(Screen screen) {
        assertThat(faults(screen, scene -> first(scene, ".wall-tile-state").setStyle("-fx-font-size: 19px")))
                .singleElement()
                .asString()
                .contains("19.0 px");
    }

    @Test
    void text_that_was_shrunk_by_its_place(Screen screen) {
        assertThat(faults(screen, scene -> first(scene, ".wall-tile-state").setScaleY(0.5)))
                .anyMatch(fault -> fault.endsWith("px"));
    }

    @Test
    void text_outside_the_screen(Screen screen) {
        assertThat(faults(screen, scene -> first(scene, ".wall-title").setTranslateX(-900)))
                .anyMatch(fault -> fault.endsWith("is outside the screen"));
    }

    @Test
    void text_over_other_text(Screen screen) {
        assertThat(faults(
                        screen,
                        scene -> first(scene, ".wall-tile-state").getParent().setTranslateY(45)))
                .anyMatch(fault -> fault.contains(" lies over "));
    }

    @Test
    void a_word_that_is_cut(Screen screen) {
        assertThat(faults(screen, scene -> {
                    Label state = first(scene, ".wall-tile-state");
                    state.setMinWidth(0);
                    state.setMaxWidth(40);
                    state.getParent().requestLayout();
                }))
                .singleElement()
                .asString()
                .startsWith("전면 장애 is cut to ");
    }

    @Test
    void a_state_in_a_colour_that_is_too_pale(Screen screen) {
        assertThat(faults(screen, scene -> first(scene, ".wall-tile-state").setStyle("-fx-text-fill: #F25C45")))
                .containsExactly("전면 장애 stands out by 5.2, not 7.0");
    }

    @Test
    void a_shape_without_a_size(Screen screen) {
        assertThat(faults(screen, scene -> {
                    Region shape = (Region) scene.getRoot().lookup(".wall-tile-shape");
                    shape.setMinSize(0, 0);
                    shape.setMaxSize(0, 0);
                    shape.getParent().requestLayout();
                }))
                .singleElement()
                .asString()
                .startsWith("a shape ");
    }

    @Test
    void a_page_that_something_pushes_over_its_edges(Screen screen) {
        assertThat(faults(screen, scene -> {
                    Region strip = (Region) scene.getRoot().lookup(".wall-facts");
                    strip.setMinWidth(scene.getWidth());
                    strip.getParent().requestLayout();
                }))
                .anyMatch(fault -> fault.startsWith("the page is pushed to "));
    }

    @Test
    void a_broken_service_that_is_not_there(Screen screen) {
        assertThat(faults(screen, scene -> scene.getRoot().lookup(".wall-tile").setVisible(false)))
                .containsExactly("1 of 20 in MAJOR_OUTAGE are not seen");
    }

    @Test
    void a_broken_service_under_the_foot(Screen screen) {
        assertThat(faults(screen, scene -> scene.getRoot().lookup(".wall-tile").setTranslateY(900)))
                .contains("1 of 20 in MAJOR_OUTAGE are not seen");
    }

    @Test
    void a_broken_service_whose_cell_looks_well(Screen screen) {
        assertThat(faults(screen, WallRooms.of(120), scene -> {
                    Node cell = cell(scene.getRoot(), "state-recovering");
                    cell.getStyleClass().setAll("wall-cell", "state-operational");
                    ((Parent) cell)
                            .getChildrenUnmodifiable()
                            .getFirst()
                            .getStyleClass()
                            .setAll("shape");
                }))
                .singleElement()
                .asString()
                .contains("in RECOVERING are not seen");
    }

    private static Node cell(Parent root, String state) {
        return root.lookupAll(".wall-cell").stream()
                .filter(node -> node.getStyleClass().contains(state))
                .findFirst()
                .orElseThrow();
    }
}
