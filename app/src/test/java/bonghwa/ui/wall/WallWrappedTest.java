package bonghwa.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

@FxTest
class WallWrappedTest {

    private static final Font FONT = Font.font(20);

    /** JavaFX itself says how high it is. */
    private static double laidOut(String text, double width) {
        Text whole = new Text(text);
        whole.setFont(FONT);
        whole.setWrappingWidth(width);
        return whole.getLayoutBounds().getHeight();
    }

    private static String names(Random random) {
        return IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(_ -> random.nextBoolean()
                        ? "Service\u00a0" + random.nextInt(1_000)
                        : "국민연금\u00a0온라인\u00a0교육".substring(random.nextInt(8)))
                .collect(Collectors.joining(", "));
    }

    @Test
    void no_text_is_higher_than_reckoned_and_none_by_more_than_a_line_lower(Screen screen) {
        Random random = new Random(709);
        WallWrapped wrapped = new WallWrapped();
        for (int i = 0; i < 200; i++) {
            String text = names(random);
            double width = 300 + random.nextInt(1_500);
            double reckoned = screen.read(() -> wrapped.high(text, FONT, width));
            double real = screen.read(() -> laidOut(text, width));

            assertThat(reckoned).as(text).isBetween(real - 1, real + laidOut("국", 0) + 1);
        }
    }
}
