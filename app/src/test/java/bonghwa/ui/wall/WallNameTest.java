package bonghwa.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** A name that is too long for its place even on two lines. */
@FxTest
class WallNameTest {

    private static final double NARROW = 160;
    private static final String LONG = "Integrated administrative information sharing system of the provinces ";

    private static String shown(Screen screen, String text) {
        Text drawn = drawn(screen, text);
        return screen.read(drawn::getText);
    }

    private static Text drawn(Screen screen, String text) {
        WallName name = screen.show(
                        () -> {
                            WallName made = new WallName(text, 1, 1);
                            made.setMaxWidth(NARROW);
                            return new Holder(made);
                        },
                        400,
                        200)
                .name;
        return screen.read(() -> (Text) name.label().lookup(".text"));
    }

    /** As wide as the name may be. */
    private static final class Holder extends Pane {

        private final WallName name;

        Holder(WallName name) {
            super(name);
            this.name = name;
        }

        @Override
        protected void layoutChildren() {
            name.resize(NARROW, name.prefHeight(NARROW));
        }
    }

    @Test
    void two_that_differ_at_their_end_can_be_told_apart_where_they_are_cut(Screen screen) {
        String north = shown(screen, LONG + "1");
        String south = shown(screen, LONG + "2");

        assertThat(north).isNotEqualTo(LONG + "1").startsWith("Integrated").endsWith("1");
        assertThat(south).endsWith("2");
    }

    @Test
    void a_short_one_is_whole(Screen screen) {
        assertThat(shown(screen, "Mail")).isEqualTo("Mail");
    }

    @Test
    void one_without_spaces_ends_a_line_behind_a_dot_and_not_inside_a_word(Screen screen) {
        Text drawn = drawn(screen, "티스토리·브런치·카카오스토리·멜론");
        List<String> lines = screen.read(() -> drawn.getLayoutInfo().getTextLines(false).stream()
                .map(line -> drawn.getText().substring(line.start(), line.end()).strip())
                .toList());

        assertThat(lines).hasSize(2).first().asString().endsWith("·");
    }
}
