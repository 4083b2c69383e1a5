package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Real servers that burn under load: a primary whose standby had not heard the last of it, and a hub of which nothing is left. */
@Tag("night")
@Timeout(400)
@ExtendWith(EmbeddedServer.Shared.class)
class FailOverTest {

    private static final int LAPTOPS = 3;
    private static final int LINES = 150;

    private final EmbeddedServer embedded;

    @TempDir
    private Path home;

    FailOverTest(EmbeddedServer embedded) {
        this.embedded = embedded;
    }

    private static void awaitLines(RealServer server, long lines) {
        LiveTeam.until(lines + " lines at the hub", () -> {
            try {
                return server.lines() >= lines;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void whenThePrimaryIsKilledAllGoOnAtTheStandbyAndNothingAcknowledgedIsLost(TestReporter report) throws Exception {
        try (RealServer primary = RealServer.withAHub(embedded, home.resolve("primary"));
                Cable between = new Cable(primary.port());
                RealServer standby = primary.standby(home.resolve("standby"), between.port())) {
            standby.start();
            primary.await("postgres", "select exists (select from pg_stat_replication where state = 'streaming')");
            PostgresUrl hub = RealServer.url(primary, standby).as("kim");
            try (LiveTeam team = new LiveTeam(home, hub, LAPTOPS)) {
                team.admitted().type();
                awaitLines(primary, LINES);
                awaitLines(standby, LINES);

                between.die();
                long heard = standby.lines();
                awaitLines(primary, heard + LINES);
                long pushed = primary.lines();
                primary.kill();
                between.cut();
                long killed = System.nanoTime();
                long kept = standby.lines();
                standby.promote();
                long promoted = System.nanoTime();
                End late = team.laptops.getFirst().types("불이 난 뒤");
                LiveTeam.until(
                        "a line comes through again",
                        () -> team.laptops.getLast().holds(late));
                long back = System.nanoTime();
                team.rest();
                team.awaitEqual();

                assertThat(kept).as("the standby lacks what the primary had").isLessThan(pushed);
                assertNothingLost(team, standby);
                report.publishEntry(
                        "fail-over",
                        "at the primary when it was killed: %d lines, of these at the standby: %d; promoted after %d ms, "
                                        .formatted(pushed, kept, (promoted - killed) / 1_000_000)
                                + "the first line from laptop to laptop %d ms after that; acknowledged %d, lost 0"
                                        .formatted(
                                                (back - promoted) / 1_000_000,
                                                team.acknowledged().size()));
            }
        }
    }

    @Test
    void aHubOfWhichNothingIsLeftIsFilledByTheFirstThatConnects() throws Exception {
        Path burning = home.resolve("hub");
        int port;
        try (RealServer hub = RealServer.withAHub(embedded, burning)) {
            port = hub.port();
            try (LiveTeam team = new LiveTeam(home, hub.url().as("kim"), LAPTOPS)) {
                team.admitted().type();
                awaitLines(hub, LINES);
                team.rest();
                team.awaitEqual();
                hub.kill();
                deleted(burning);
                team.type();
                try (RealServer fresh = RealServer.withAHub(embedded, home.resolve("fresh"), port)) {
                    LiveTeam.until(
                            "everybody sees a strange hub",
                            () -> team.laptops.stream()
                                    .allMatch(l -> l.replicator.status().stranger() != null));
                    assertThat(fresh.lines()).isZero();
                    LiveLaptop one = team.laptops.getFirst();
                    one.replicator.accept(one.replicator.status().stranger());
                    awaitLines(fresh, LINES);
                    for (LiveLaptop laptop : team.laptops.subList(1, LAPTOPS)) {
                        laptop.replicator.accept(laptop.replicator.status().stranger());
                    }
                    team.rest();
                    team.awaitEqual();
                    assertNothingLost(team, fresh);
                }
            }
        }
    }

    private static void assertNothingLost(LiveTeam team, RealServer server) throws Exception {
        try (PostgresHub hub = new PostgresHub(EmbeddedServer.access(server.url()), true, System::nanoTime)) {
            team.assertNothingLost(hub.vector());
        }
    }

    private static void deleted(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
