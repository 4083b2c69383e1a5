package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Seventy-two simulated hours before a wall with its real page: 20,000 operations, a hub that goes away every three hours. Nothing
 * is missed, and what the wall holds at the end is what its record takes and no more.
 */
@FxTest
@Tag("night")
class WallSoakNightTest {

    private static final int OPERATIONS = Integer.getInteger("bonghwa.soak.operations", 20_000);
    private static final Duration STEP = Duration.ofHours(72).dividedBy(20_000);
    /** How many operations stand between two absences of the hub, and how many it then misses: 3 hours, and up to 26 minutes. */
    private static final int ROUND = 833;

    private static final long MB = 1 << 20;

    @TempDir
    private Path home;

    private final List<MemorySample> samples = new ArrayList<>();

    @Test
    void three_days_before_a_wall(Screen screen) throws Exception {
        long beyond;
        try (WallSoak soak = new WallSoak(home)) {
            AtomicReference<WallScene> shown = new AtomicReference<>(screen.read(soak::page));
            int missed = 0;
            int away = 0;
            for (int i = 1; i <= OPERATIONS; i++) {
                Instant since = soak.now();
                boolean there = i % ROUND < ROUND - 1 - i / ROUND % 5 * 30;
                soak.hub(there || i == OPERATIONS);
                soak.type(STEP);
                boolean reached = soak.exchange();
                away += reached ? 0 : 1;
                screen.read(() -> {
                    soak.draw(shown.get(), since);
                    return true;
                });
                if (reached && !WallSoak.newest(soak.shown()).equals(WallSoak.newest(soak.written()))) {
                    missed++;
                }
                if (i % 100 == 0 && reached) {
                    List<String> hidden =
                            screen.read(() -> WallSeen.hidden(shown.get().scene(), soak.written(), soak.now()));
                    if (!hidden.isEmpty()) {
                        screen.save("wall-soak-" + i, shown.get().scene());
                    }
                    assertThat(hidden)
                            .as("what is broken is on the page after %s", i)
                            .isEmpty();
                }
                if (i % Math.max(1, OPERATIONS / 24) == 0) {
                    screen.read(() -> shown.get().scene().snapshot(null));
                    samples.add(MemorySample.now(i, soak.now()));
                    MemorySample.report(samples, 0);
                }
            }
            assertThat(missed).as("changes that the wall missed").isZero();
            assertThat(away).as("the hub was away").isPositive();
            assertThat(soak.hubStarts()).as("the hub began").isGreaterThanOrEqualTo(Math.max(2, OPERATIONS / ROUND));
            assertThat(soak.shown()).isEqualTo(soak.written());
            beyond = beyondTheRecord(screen, soak, shown);
        }
        MemorySample.report(samples, beyond);
        assertThat(beyond).as("bytes beyond what the record takes").isLessThan(16 * MB);
        MemorySample early = samples.get(samples.size() / 4);
        MemorySample last = samples.getLast();
        assertThat(last.files()).as("open files").isLessThanOrEqualTo(early.files() + 4);
        assertThat(last.threads()).as("threads").isLessThanOrEqualTo(early.threads() + 4);
        assertThat(last.beside() - early.beside()).as("memory beside the heap").isLessThan(48 * MB);
    }

    /** How much more the wall holds that stood for three days than one that begins now with the same record. */
    private static long beyondTheRecord(Screen screen, WallSoak soak, AtomicReference<WallScene> page)
            throws Exception {
        long old = MemorySample.used();
        soak.reopen();
        page.set(screen.read(soak::page));
        screen.read(() -> page.get().scene().snapshot(null));
        return old - MemorySample.used();
    }
}
