package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.ui.control.Css;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** The second line of a row, whose places are used again for other rows. */
@FxTest
class MetaLineTest {

    private static final List<Piece> PLAIN =
            List.of(Piece.of("Identified", Css.MUTED), Piece.of("source", Css.MUTED), Piece.of("later", Css.MUTED));
    private static final List<Piece> BOLD =
            List.of(Piece.of("Milestone", Css.SEMIBOLD), Piece.of("source", Css.MUTED), Piece.of("later", Css.MUTED));

    private final MetaLine used = new MetaLine();
    private final MetaLine fresh = new MetaLine();

    private static List<Double> places(MetaLine line) {
        return line.getChildrenUnmodifiable().stream()
                .filter(n -> n.isVisible() && n instanceof Text)
                .map(Node::getLayoutX)
                .toList();
    }

    @Test
    void a_line_used_again_with_other_styles_has_the_gaps_of_a_new_one(Screen screen) {
        screen.show(() -> new Pane(used, fresh), 600, 100);
        screen.run(() -> {
            used.show(PLAIN);
            used.heightFor(500);
        });

        List<Double> again = screen.read(() -> {
            used.show(BOLD);
            used.heightFor(500);
            return places(used);
        });
        List<Double> expected = screen.read(() -> {
            fresh.show(BOLD);
            fresh.getChildrenUnmodifiable().forEach(Node::applyCss);
            fresh.heightFor(500);
            return places(fresh);
        });

        assertThat(again).isEqualTo(expected);
    }
}
