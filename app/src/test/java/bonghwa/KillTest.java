package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 2, durability, on a real disk with real processes: {@code kill -9} in the middle of a stream takes nothing back. */
class KillTest {

    private static final int STREAMING = 50;

    @TempDir
    private Path home;

    /** One store that is killed 55 times, and goes on each time from what the one before left. */
    @Test
    void whatWasAcknowledgedSurvivesEveryKillAndTheStoreOpensEveryTime() throws Exception {
        KillRun run = new KillRun(home, 20221015);
        for (int i = 0; i < STREAMING; i++) {
            run.killStreaming(run.anyMillis(0, 80));
            if (i % 10 == 4) {
                run.killStarting(run.anyMillis(150, 900));
            }
            if (i % 5 == 4) {
                run.assertNothingLost();
            }
        }
        run.assertTheRecordIsWhole();
        assertThat(run.kills()).isGreaterThan(STREAMING);
        assertThat(run.acknowledged()).isGreaterThan(STREAMING * 10);
    }
}
