package bonghwa.assets;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.State;
import java.io.IOException;
import java.util.List;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The style sheets: JavaFX understands every line of them. */
@ResourceLock("fx")
class StyleSheetsTest {

    private static final List<String> SHEETS = Resources.sheets();

    @Test
    void javafxUnderstandsEveryLine() throws IOException {
        assertThat(SHEETS).contains("bonghwa", "tokens-dark", "tokens-light", "tokens-contrast");
        CssParser.errorsProperty().clear();
        for (String sheet : SHEETS) {
            assertThat(new CssParser().parse(Resources.url("css/" + sheet + ".css")))
                    .as(sheet)
                    .isNotNull();
        }
        assertThat(CssParser.errorsProperty()).isEmpty();
    }

    @Test
    void everyStateHasItsWordItsShapeAndItsLane() {
        String sheet = Resources.text("css/bonghwa.css");
        for (State state : State.values()) {
            String name = state.wire().replace('_', '-');
            assertThat(sheet)
                    .contains(
                            ".label.state-" + name,
                            "Text.state-" + name,
                            ".shape.state-" + name,
                            "-bw-lane-" + name + ":");
        }
    }

    @Test
    void nothingHasAShadowOrAGradient() {
        for (String sheet : SHEETS) {
            assertThat(Resources.text("css/" + sheet + ".css"))
                    .doesNotContain("dropshadow(", "innershadow(", "gradient(");
        }
    }
}
