package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.replica.Declaration;
import bonghwa.replica.Onlooker;
import bonghwa.replica.OpenStore;
import bonghwa.store.HubsFile;
import bonghwa.store.NioDisk;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A wall hears of news at once and does not wait for its next look; and a storm of rings is one more look, not hundreds. */
class WallRingTest {

    private static final Instant NOW = Weekend.kst("2022-10-16T20:00:00");

    @Test
    void each_ring_is_followed_by_a_look_that_began_after_it() {
        Deque<Runnable> lane = new ArrayDeque<>();
        AtomicInteger looked = new AtomicInteger();
        WallLooks looks = new WallLooks(lane::add, looked::incrementAndGet);

        looks.ask();
        lane.remove().run();
        looks.ask();
        lane.remove().run();

        assertThat(looked).hasValue(2);
        assertThat(lane).isEmpty();
    }

    @Test
    void what_rings_while_it_looks_is_one_more_look_however_often_it_rings() {
        Deque<Runnable> lane = new ArrayDeque<>();
        AtomicInteger looked = new AtomicInteger();
        WallLooks[] looks = new WallLooks[1];
        looks[0] = new WallLooks(lane::add, () -> {
            if (looked.incrementAndGet() == 1) {
                for (int i = 0; i < 100; i++) {
                    looks[0].ask();
                }
            }
        });

        looks[0].ask();
        while (!lane.isEmpty()) {
            lane.remove().run();
        }

        assertThat(looked).hasValue(2);
    }

    @Test
    void a_look_that_failed_does_not_make_the_wall_deaf() {
        Deque<Runnable> lane = new ArrayDeque<>();
        AtomicInteger looked = new AtomicInteger();
        WallLooks looks = new WallLooks(lane::add, () -> {
            if (looked.incrementAndGet() == 1) {
                throw new IllegalStateException("planted");
            }
        });
        looks.ask();
        try {
            lane.remove().run();
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("planted");
        }

        looks.ask();
        lane.remove().run();

        assertThat(looked).hasValue(2);
    }

    @Test
    @DisabledOnOs(
            value = OS.MAC,
            disabledReason = "there the system tells of changes after seconds; the wall looks each second")
    void beside_a_laptop_it_hears_what_is_recorded_there(@TempDir Path home) throws Exception {
        Semaphore rings = new Semaphore(0);
        try (OpenStore writer = Stores.open(home.resolve("s"), home.resolve("memory"), () -> NOW, Clockwork.REAL);
                Lanes lanes = Lanes.open(_ -> {});
                WallPipe wall = new WallPipe(
                        Onlooker.at(new NioDisk(), writer.folder(), () -> NOW),
                        new LaptopHubs(new HubsFile(new NioDisk(), writer.folder())),
                        () -> NOW,
                        new WallBell(writer.folder().journal()),
                        lanes.io())) {
            wall.listen(rings::release);
            assertThat(wall.look().declared()).isEmpty();
            Stores.commands(writer)
                    .declare(new Declaration(Text.of("판교 화재"), Severity.SEV2, NOW, Weekend.KST))
                    .toCompletableFuture()
                    .get();

            assertThat(rings.tryAcquire(20, TimeUnit.SECONDS)).as("it rang").isTrue();
            assertThat(wall.look().declared()).hasSize(1);
        }
    }

    @Test
    @DisabledOnOs(
            value = OS.MAC,
            disabledReason = "there the system tells of changes after seconds; the wall looks each second")
    void a_journal_that_is_not_there_yet_is_heard_when_it_comes(@TempDir Path home) throws Exception {
        Semaphore rings = new Semaphore(0);
        Path journal = home.resolve("later/journal");
        try (Lanes lanes = Lanes.open(_ -> {});
                WallBell bell = new WallBell(journal)) {
            lanes.io().execute(() -> bell.listen(rings::release));
            Files.createDirectories(journal);
            assertThat(rings.tryAcquire(20, TimeUnit.SECONDS))
                    .as("its folder came")
                    .isTrue();
            while (!rings.tryAcquire(50, TimeUnit.MILLISECONDS)) {
                Files.writeString(journal.resolve("00000001.lines"), "line\n");
            }
        }
    }
}
