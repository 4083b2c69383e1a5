package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link KillTest} by night: 500 kills on ten stores, some of whose processes had been at work for more than a minute. */
@Tag("night")
class KillNightTest {

    private static final Path REPORT = Path.of("docs/night-report.md");
    private static final int STORES = 10;
    private static final int KILLS = 50;
    private static final int AGED = 3;
    private static final long MORE_THAN_A_MINUTE = 65_000;

    @TempDir
    private Path home;

    @Test
    void fiveHundredKillsLoseNothing() throws Exception {
        Instant start = Instant.now();
        int acknowledged = 0;
        int kills = 0;
        for (int store = 0; store < STORES; store++) {
            KillRun run = new KillRun(Files.createDirectory(home.resolve("s" + store)), store);
            for (int i = 0; i < KILLS; i++) {
                run.killStreaming(store < AGED && i == KILLS / 2 ? MORE_THAN_A_MINUTE : run.anyMillis(0, 1000));
                run.assertNothingLost();
            }
            run.assertTheRecordIsWhole();
            acknowledged += run.acknowledged();
            kills += run.kills();
        }
        assertThat(kills).isEqualTo(STORES * KILLS);
        report(kills, acknowledged, Duration.between(start, Instant.now()));
    }

    private static void report(int kills, int acknowledged, Duration took) throws IOException {
        Files.writeString(REPORT, """
            # The last night

            What `mvn verify -Pnight` saw when it last ran to its end. Written by `bonghwa.KillNightTest`.

            | | |
            |---|---|
            | when | %s |
            | commit | `%s` |
            | machine | %s, %s, Java %s, %d cores |
            | took | %d min |
            | processes killed by SIGKILL in the middle of `log -` | %d, on %d stores |
            | of these after more than a minute of work | %d |
            | acknowledged operations | %d |
            | of these lost | 0 |
            | stores that did not open | 0 |
            """.formatted(
                        Instant.now().truncatedTo(ChronoUnit.MINUTES),
                        Revision.current(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        took.toMinutes(),
                        kills,
                        STORES,
                        AGED,
                        acknowledged));
    }
}
