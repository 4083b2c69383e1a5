package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Line;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hub's rows are looked at a page at a time, and the same is found as if somebody counted them all by hand. */
@ExtendWith(EmbeddedServer.Shared.class)
class PostgresUnevenTest {

    private static final int REPLICAS = 20;
    private static final int ROWS = 9;

    private final EmbeddedServer server;
    private final List<Line> lines = new ChainMaker(70).chain(ROWS);
    private PostgresUrl url;

    PostgresUnevenTest(EmbeddedServer server) {
        this.server = server;
    }

    @BeforeEach
    void newHub() throws SQLException {
        url = server.hub();
    }

    @ParameterizedTest(name = "{0} rows a page")
    @ValueSource(ints = {1, 2, 3, 5, 1000})
    void finds_gaps_and_twins_wherever_a_page_ends(int most) throws Exception {
        Random random = new Random(most);
        Set<String> byHand = new HashSet<>();
        try (Connection connection = server.as("mallory", url.database())) {
            connection.setAutoCommit(false);
            for (int replica = 0; replica < REPLICAS; replica++) {
                String name = "replica-" + replica;
                List<Long> counters = counters(random);
                for (int i = 0; i < counters.size(); i++) {
                    PostgresHubTest.insert(
                            connection, name, counters.get(i), lines.get(i).toBytes());
                }
                if (!even(counters)) {
                    byHand.add(name);
                }
            }
            assertThat(byHand).hasSizeBetween(2, REPLICAS - 2);
            assertThat(new PostgresUneven(connection, most).replicas()).isEqualTo(byHand);
        }
    }

    /** One by one from the first on; or with a second row under one of them, a gap, the greatest counter that there is, no first. */
    private static List<Long> counters(Random random) {
        int rows = 2 + random.nextInt(ROWS - 3);
        List<Long> counters =
                new ArrayList<>(LongStream.rangeClosed(1, rows).boxed().toList());
        switch (random.nextInt(8)) {
            case 0 -> counters.add(1L + random.nextInt(rows));
            case 1 -> counters.add(rows + 2L + random.nextInt(3));
            case 2 -> counters.add(Long.MAX_VALUE);
            case 3 -> counters.removeFirst();
            default -> {
                return counters;
            }
        }
        return counters;
    }

    private static boolean even(List<Long> counters) {
        List<Long> wanted = LongStream.rangeClosed(1, counters.size()).boxed().toList();
        return counters.stream().sorted().toList().equals(wanted);
    }
}
