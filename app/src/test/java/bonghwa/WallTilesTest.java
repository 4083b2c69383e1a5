package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Service;
import bonghwa.domain.State;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** What leaves a page and comes back is styled anew with all that is in it: tiles that say the same stay. */
@FxTest
class WallTilesTest {

    @Test
    void a_tile_that_changes_leaves_the_other_ones_where_they_are(Screen screen) {
        WallScene page = WallChangeTest.page(screen, WallRooms.fire());
        Map<Node, Parent> before = screen.read(() -> tiles(page));

        Map<Node, Parent> after = screen.read(() -> {
            page.show(WallRooms.fireBut(first(page), State.OPERATIONAL));
            WallChangeTest.drawn(page);
            return tiles(page);
        });

        Set<Node> stayed = new HashSet<>(after.keySet());
        stayed.retainAll(before.keySet());
        assertThat(stayed)
                .hasSize(5)
                .allSatisfy(tile -> assertThat(after.get(tile)).isSameAs(before.get(tile)));
    }

    /** The number of the service that the first tile is of. */
    private static int first(WallScene page) {
        Label name = (Label) page.scene().getRoot().lookup(".wall-tile-name");
        List<Service> services = WallRooms.fire().catalogue().services();
        return IntStream.range(0, services.size())
                .filter(i -> services.get(i).name().ko().equals(name.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Node, Parent> tiles(WallScene page) {
        return WallChangeTest.nodes(page).stream()
                .filter(node -> node.getStyleClass().contains("wall-tile"))
                .collect(Collectors.toMap(Function.identity(), Node::getParent));
    }
}
