package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Processes that stand still without a word (SIGSTOP): those of the server that serve laptops, and a laptop in the middle of a push. */
@Tag("night")
@Timeout(300)
@ExtendWith(EmbeddedServer.Shared.class)
class StoppedTest {

    /** Twice what is promised on a quiet machine: a night's machine may be busy. */
    private static final Duration FOUND = Duration.ofSeconds(30);

    private final EmbeddedServer server;
    private PostgresUrl url;

    @TempDir
    private Path home;

    StoppedTest(EmbeddedServer server) {
        this.server = server;
    }

    @BeforeEach
    void newHub() throws Exception {
        url = server.hub();
    }

    private static void signal(String name, List<Long> processes) throws IOException, InterruptedException {
        for (long pid : processes) {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        }
    }

    private List<Long> backends() throws Exception {
        String pids = server.asked(
                "postgres",
                "select string_agg(pid::text, ',') from pg_stat_activity where datname = '%s'"
                        .formatted(url.database()));
        return List.of(pids.split(",")).stream().map(Long::valueOf).toList();
    }

    @Test
    void aServerProcessThatStandsStillIsFoundAndTheLaptopsGoOnOverOthers(TestReporter report) throws Exception {
        try (LiveTeam team = new LiveTeam(home, url.as("kim"), 2)) {
            team.admitted();
            List<Long> stopped = backends();
            signal("STOP", stopped);
            try {
                long begun = System.nanoTime();
                End typed = team.laptops.getFirst().types("멈춘 서버");
                LiveTeam.until("it comes through", () -> team.laptops.getLast().holds(typed));
                Duration took = Duration.ofNanos(System.nanoTime() - begun);

                assertThat(took).isLessThan(FOUND);
                report.publishEntry(
                        "stopped backends", stopped.size() + " stopped, found after " + took.toMillis() + " ms");
            } finally {
                signal("CONT", stopped);
            }
            team.awaitEqual();
        }
    }

    @Test
    void aLaptopThatStandsStillWhileItPushesHoldsUpNobodyAndGoesOnLater() throws Exception {
        Path folder = home.resolve("laptop1");
        TypistProcess typist = new TypistProcess(folder, url.as("kim"));
        try (LiveTeam two = new LiveTeam(home, url.as("kim"), 2)) {
            two.admitted();
        }
        try (LiveTeam team = new LiveTeam(home, url.as("kim"), 1)) {
            typist.begin();
            LiveTeam.until("it types", () -> typist.acknowledged().size() > 20);
            signal("STOP", List.of(typist.handle().pid()));
            int said = typist.acknowledged().size();
            End typed = team.laptops.getFirst().types("옆 사람은 멈췄다");
            String there = "select exists (select from bonghwa.line where id = '%s')".formatted(typed.hash());
            server.await(url.database(), there);

            signal("CONT", List.of(typist.handle().pid()));
            LiveTeam.until("it types again", () -> typist.acknowledged().size() > said + 20);
        } finally {
            typist.kill();
        }
        try (LiveTeam team = new LiveTeam(home, url.as("kim"), 2)) {
            team.awaitEqual();
            Set<String> lost = new TreeSet<>(typist.acknowledged());
            lost.removeAll(team.laptops.getFirst().record());
            assertThat(lost).isEmpty();
            assertThat(team.laptops.getFirst().room())
                    .isEqualTo(team.laptops.getLast().room());
        }
    }
}
