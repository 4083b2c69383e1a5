package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.VersionVector;
import bonghwa.testing.Scribe;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who joins a big room over a slow cable types all the while, and sees how much is still to come. */
class SlowCableTest {

    private static final int FEW = 20;
    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    @TempDir
    private Path home;

    private static List<Line> room(int lines) {
        Scribe scribe = new Scribe(5);
        scribe.write("fire", new Operation.IncidentDeclared(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC));
        for (int i = 2; i < lines; i++) {
            scribe.write("fire", new Operation.EntryLogged("E" + i, Content.of(Kind.NOTE, T, "줄 " + i)));
        }
        return scribe.lines();
    }

    /** A hub whose pages are small and hang in the cable until somebody lets the next one through. */
    private static final class Hanging extends MemoryHub {
        private final Semaphore asked;
        private final Semaphore passes;

        Hanging(Table table, Semaphore asked, Semaphore passes) {
            super(table, "me");
            this.asked = asked;
            this.passes = passes;
        }

        @Override
        public List<Held> pull(VersionVector have, Set<String> apart, int most) {
            asked.release();
            passes.acquireUninterruptibly();
            return super.pull(have, apart, Math.min(most, FEW));
        }
    }

    @Test
    @Timeout(60)
    void while_a_page_hangs_in_the_cable_what_is_typed_is_recorded_and_what_is_to_come_is_told() throws Exception {
        int lines = 2 * FEW + 10;
        MemoryHub.Table table = new MemoryHub.Table("hub-1");
        room(lines).forEach(line -> table.store(line.toBytes(), "lee"));
        Semaphore asked = new Semaphore(0);
        Semaphore passes = new Semaphore(0);
        List<Long> toCome = new ArrayList<>();
        try (LiveLaptop laptop = new LiveLaptop(home, "slow", () -> new Hanging(table, asked, passes))) {
            for (int page = 0; page < 3; page++) {
                assertThat(asked.tryAcquire(20, TimeUnit.SECONDS))
                        .as("page " + page)
                        .isTrue();
                laptop.types("그동안 적은 것 " + page);
                toCome.add(laptop.replicator.status().load().toCome());
                assertThat(laptop.replicator.status().link()).isEqualTo(SyncStatus.Link.CATCHING_UP);
                passes.release();
            }
            passes.release(1_000);

            assertThat(toCome).containsExactly((long) lines, (long) lines - FEW, 10L);
        }
    }

    /** The same with a real server, a cable that carries some 400 KB a second, and 60,000 lines. */
    @Tag("night")
    @ExtendWith(EmbeddedServer.Shared.class)
    @Test
    @Timeout(900)
    void sixty_thousand_lines_over_a_slow_cable_keep_no_key_stroke_waiting(EmbeddedServer server) throws Exception {
        PostgresUrl url = server.hub();
        List<Line> lines = room(60_000);
        try (PostgresHub hub = new PostgresHub(EmbeddedServer.access(url.as("lee")), true, System::nanoTime)) {
            for (int i = 0; i < lines.size(); i += Exchange.PAGE) {
                hub.push(lines.subList(i, Math.min(lines.size(), i + Exchange.PAGE)));
            }
        }
        List<Long> toCome = new ArrayList<>();
        long longest = 0;
        try (Cable cable = new Cable(url.hosts().getFirst().port())) {
            cable.drag(Duration.ofMillis(10), 4096);
            PostgresUrl through = new PostgresUrl(
                    "kim", List.of(new PostgresUrl.Host("127.0.0.1", cable.port())), url.database(), null, null);
            try (LiveLaptop laptop = new LiveLaptop(home, through)) {
                while (laptop.store
                                .replica()
                                .holding()
                                .vector()
                                .counter(lines.getLast().head().origin().replica())
                        < lines.size()) {
                    long begun = System.nanoTime();
                    laptop.types("그동안 적은 것");
                    longest = Math.max(longest, System.nanoTime() - begun);
                    toCome.add(laptop.replicator.status().load().toCome());
                    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                }
            }
        }
        System.err.printf(
                "60,000 lines over a slow cable: %d key strokes, the longest waited %d ms, %d steps of progress%n",
                toCome.size(), longest / 1_000_000, toCome.stream().distinct().count());

        assertThat(Duration.ofNanos(longest)).isLessThan(Duration.ofSeconds(2));
        assertThat(toCome.stream().distinct().count()).as("steps of progress").isGreaterThan(20);
        assertThat(toCome.stream().filter(left -> left > 0).distinct().toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }
}
