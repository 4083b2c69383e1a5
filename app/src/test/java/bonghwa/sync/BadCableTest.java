package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Laptops that type all the while over cables that are slow, torn, cut and that change what is sent, without TLS. */
@Tag("night")
@Timeout(300)
@ExtendWith(EmbeddedServer.Shared.class)
class BadCableTest {

    private static final int CUTS = 8;

    private final EmbeddedServer server;
    private PostgresUrl url;

    @TempDir
    private Path home;

    BadCableTest(EmbeddedServer server) {
        this.server = server;
    }

    @BeforeEach
    void newHub() throws Exception {
        url = server.hub();
    }

    private PostgresUrl through(Cable cable) {
        return new PostgresUrl(
                "kim", List.of(new PostgresUrl.Host("127.0.0.1", cable.port())), url.database(), null, null);
    }

    private static void pass(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private void assertNothingLost(LiveTeam team) throws Exception {
        team.rest();
        team.awaitEqual();
        try (PostgresHub hub = new PostgresHub(EmbeddedServer.access(url), true, System::nanoTime)) {
            team.assertNothingLost(hub.vector());
        }
    }

    @Test
    void overOneThatIsSlowAndTornAndCutAgainAndAgainNothingIsLost() throws Exception {
        try (Cable cable = new Cable(url.hosts().getFirst().port());
                LiveTeam team = new LiveTeam(home, through(cable), 2)) {
            team.admitted().type();
            cable.drag(Duration.ofMillis(1), 300);
            for (int i = 0; i < CUTS; i++) {
                pass(Duration.ofMillis(400));
                cable.cut();
            }
            cable.mend();
            assertNothingLost(team);
        }
    }

    @Test
    void whatItChangedOnTheWayIsJunkThatCountsNowhereAndTheRightLinesComeAsWell() throws Exception {
        try (Cable cable = new Cable(url.hosts().getFirst().port());
                LiveTeam team = new LiveTeam(home, through(cable), 2)) {
            team.admitted().type();
            cable.corrupt(9_000);
            for (int i = 0; i < CUTS; i++) {
                pass(Duration.ofMillis(900));
                cable.cut();
            }
            cable.mend();
            // Nobody cuts what hangs by now: each laptop finds that by itself.
            assertNothingLost(team);
            assertThat(cable.flipped()).isGreaterThan(CUTS);
            assertThat(team.acknowledged()).hasSizeGreaterThan(CUTS);
        }
    }
}
