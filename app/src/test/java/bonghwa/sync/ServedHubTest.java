package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A hub that a laptop hosts, in a process that is killed under load again and again: it loses what it likes, and nobody else does. */
@Tag("night")
@Timeout(600)
class ServedHubTest {

    private static final int KILLS = 5;
    private static final int LINES = 40;

    @TempDir
    private Path home;

    private final ExecutorService io = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        io.shutdown();
    }

    private LiveLaptop.Dial line(Invitation invitation) {
        return () -> new H2Hub(
                new H2Access(H2Address.parse(invitation.url()), invitation.account(), invitation.secret(), io),
                System::nanoTime);
    }

    @Test
    void killedUnderLoadAndBegunAgainItIsFilledByTheLaptopsAndNothingIsLost() throws Exception {
        try (ServedHub hub = new ServedHub(home.resolve("host")).serve()) {
            List<LiveLaptop.Dial> lines = new ArrayList<>();
            for (String name : List.of("kim", "lee")) {
                lines.add(line(hub.invites(name)));
            }
            try (LiveTeam team = new LiveTeam(home, "hosted", lines)) {
                team.admitted().type();
                for (int i = 0; i < KILLS; i++) {
                    int said = team.acknowledged().size();
                    LiveTeam.until("they type", () -> team.acknowledged().size() > said + LINES);
                    hub.kill();
                    hub.serve();
                    End typed = team.laptops.getFirst().types("다시 " + i);
                    LiveTeam.until(
                            "it comes through again",
                            () -> team.laptops.getLast().holds(typed));
                }
                team.rest();
                team.awaitEqual();
                try (Hub again = lines.getFirst().dial()) {
                    team.assertNothingLost(again.vector());
                }
                assertThat(team.acknowledged()).hasSizeGreaterThan(KILLS * LINES);
            }
        }
    }
}
