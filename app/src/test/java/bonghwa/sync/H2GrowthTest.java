package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rings at a hosted hub, which has no bell. */
class H2GrowthTest {

    private static int push(HostedForTests host, int seed) throws HubFailure {
        try (Connection kim = host.as("kim")) {
            return new H2Rows(kim).push(new ChainMaker(seed).chain(1));
        } catch (SQLException e) {
            throw SqlReasons.failure("pushing", e);
        }
    }

    @Test
    void what_we_store_while_somebody_glances_is_no_news_and_the_next_line_of_others_is(@TempDir Path root)
            throws Exception {
        try (HostedForTests host = new HostedForTests(root)) {
            host.begin();
            H2Growth growth = new H2Growth(host.access("kim"), System::nanoTime);
            growth.since(0);
            List<Future<Boolean>> glances = new ArrayList<>();
            growth.own(() -> {
                int stored = push(host, 95);
                glances.add(host.io.submit(() -> growth.await(Duration.ZERO)));
                // Time enough for a glance, if it were not kept waiting.
                push(host, 95);
                return stored;
            });
            assertThat(glances.getFirst().get()).isFalse();

            push(host, 96);
            assertThat(growth.await(Duration.ofSeconds(5))).isTrue();
            growth.close();
        }
    }
}
