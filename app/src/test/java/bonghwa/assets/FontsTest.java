package bonghwa.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** The typeface as JavaFX sees it. */
@ExtendWith(ApplicationExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock("fx")
class FontsTest {

    @ParameterizedTest
    @CsvSource({
        "Regular, Bonghwa Sans",
        "Medium, Bonghwa Sans Medium",
        "SemiBold, Bonghwa Sans SemiBold",
        "Bold, Bonghwa Sans"
    })
    void aFaceIsFoundUnderTheFamilyThatTheStyleSheetNames(String face, String family) throws IOException {
        assertThat(load(face).getFamily()).isEqualTo(family);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Medium", "SemiBold", "Bold"})
    void runningClocksDoNotDance(String face) throws IOException {
        Font font = load(face);
        double width = width(font, "1일 11:11:11");
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(width(font, "1일 11:11:11".replace('1', digit))).isEqualTo(width);
        }
    }

    private static Font load(String face) throws IOException {
        try (InputStream in =
                Resources.url("fonts/BonghwaSans-" + face + ".ttf").openStream()) {
            return Font.loadFont(in, 13.5);
        }
    }

    private static double width(Font font, String words) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
