package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The soak in small: what is typed stands on the wall, also after its hub was away, and a fault in the soak would be seen. */
@FxTest
class WallSoakTest {

    private static final Duration STEP = Duration.ofSeconds(13);

    @TempDir
    private Path home;

    @Test
    void nothing_that_was_typed_is_missed_also_while_the_hub_was_away(Screen screen) throws Exception {
        try (WallSoak soak = new WallSoak(home)) {
            WallScene page = screen.read(soak::page);
            for (int i = 0; i < 12; i++) {
                Instant since = soak.now();
                soak.hub(i < 4 || i > 8);
                soak.type(STEP);
                boolean reached = soak.exchange();
                screen.run(() -> soak.draw(page, since));

                assertThat(reached).isEqualTo(i < 4 || i > 8);
                assertThat(WallSoak.newest(soak.shown()).equals(WallSoak.newest(soak.written())))
                        .as("change %s", i)
                        .isEqualTo(reached);
            }
            assertThat(soak.shown()).isEqualTo(soak.written());
            assertThat(screen.read(() -> WallSeen.hidden(page.scene(), soak.written(), soak.now())))
                    .isEmpty();
        }
    }
}
