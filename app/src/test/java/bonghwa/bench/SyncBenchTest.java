package bonghwa.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.store.NioDisk;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The measurement of the exchange in small, with a real PostgreSQL: it runs to its end, and says no to a hub that is somebody's. */
@Timeout(300)
class SyncBenchTest {

    @Test
    void a_server_that_lets_in_too_few_is_refused_in_words_before_anything_is_made() {
        SyncBench.Size size = new SyncBench.Size(3, 50, 20, 2, 200, 50, Duration.ofMillis(50));

        assertThatThrownBy(() -> new ServerLimits(100, 97).suffice(size))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "the server lets in 97 more connections, this needs 220: set max_connections to 223 or more");
    }

    @Test
    void a_server_that_lets_in_just_enough_is_taken() throws Exception {
        new ServerLimits(300, 220).suffice(new SyncBench.Size(3, 50, 50, 2, 200, 50, Duration.ofMillis(50)));
    }

    @Test
    @Tag("night")
    void each_figure_is_measured_beside_the_same_done_raw(@TempDir Path temp) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "100")
                        .start();
                ExecutorService io = Executors.newVirtualThreadPerTaskExecutor()) {
            Path data = temp.resolve("data");
            Ground ground = new Ground(
                    new NioDisk(), InstantSource.system(), System::nanoTime, new SecureRandom(), Runnable::run, data);
            SyncBench bench = new SyncBench(
                    ground,
                    io,
                    "postgresql://postgres@127.0.0.1:" + server.getPort() + "/postgres",
                    "",
                    new SyncBench.Size(3, 4, 3, 2, 200, 50, Duration.ofMillis(50)),
                    Parts.WHOLE);

            List<Figure> figures = bench.run();

            assertThat(figures)
                    .extracting(Figure::name)
                    .containsExactly(
                            "sync-writers",
                            "sync-join",
                            "sync-join-usable",
                            "sync-typed",
                            "sync-typed-crowd",
                            "sync-idle",
                            "sync-apart");
            assertThat(figures).allSatisfy(figure -> {
                assertThat(figure.ours().p50()).isPositive();
                assertThat(figure.baseline().p50()).isPositive();
            });
            try (Stream<Path> left = Files.list(data)) {
                assertThat(left).isEmpty();
            }
            assertThatThrownBy(bench::run).isInstanceOf(IOException.class).hasMessageContaining("holds something");
        }
    }
}
