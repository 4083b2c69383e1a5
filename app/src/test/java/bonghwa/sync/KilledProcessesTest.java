package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Laws 1 and 2 with real processes, a real hub and {@code kill -9}. */
@Timeout(900)
@ExtendWith(EmbeddedServer.Shared.class)
class KilledProcessesTest {

    private static final int A_FEW = 3;
    private static final int MANY = 36;

    private final EmbeddedServer server;

    @TempDir
    private Path home;

    KilledProcessesTest(EmbeddedServer server) {
        this.server = server;
    }

    @Test
    void threeProcessesThatAreKilledAgreeAndHaveLostNothing() throws Exception {
        KilledTeam team = new KilledTeam(home, server.hub().as("kim"), 3);
        team.kill(A_FEW);
        team.assertNothingLost();
        assertThat(team.acknowledged()).hasSizeGreaterThan(A_FEW);
    }

    @Test
    @Tag("night")
    void theyAgreeAfterManyKills(TestReporter report) throws Exception {
        KilledTeam team = new KilledTeam(home, server.hub().as("lee"), 20221015);
        team.kill(MANY);
        team.assertNothingLost();
        assertThat(team.kills()).isEqualTo(MANY);
        report.publishEntry(
                "kills",
                team.kills() + " processes killed, acknowledged "
                        + team.acknowledged().size() + ", lost 0");
    }
}
