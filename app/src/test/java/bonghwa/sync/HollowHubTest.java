package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A member with a plain database client fills an empty hub with others' lines and leaves out, or changes, what they say. */
@ExtendWith(EmbeddedServer.Shared.class)
class HollowHubTest {

    private final EmbeddedServer server;

    HollowHubTest(EmbeddedServer server) {
        this.server = server;
    }

    private void squat(PostgresUrl url, Line line, byte[] bytes) throws Exception {
        try (Connection connection = server.as("mallory", url.database())) {
            PostgresHubTest.insert(
                    connection,
                    line.head().origin().replica(),
                    line.head().origin().counter(),
                    bytes);
        }
    }

    @Test
    void the_first_laptop_that_comes_makes_it_whole_and_the_next_one_gets_everything(@TempDir Path folder)
            throws Exception {
        PostgresUrl url = server.hub();
        try (Station one = new Station(folder.resolve("one"));
                Station other = new Station(folder.resolve("other"));
                Hub hub = new PostgresHub(EmbeddedServer.access(url.as("kim")), true, System::nanoTime)) {
            one.says("화재").says("정전").says("복구");
            List<Line> lines = one.copy().lacking(VersionVector.EMPTY, 100);
            for (Line line : lines) {
                squat(url, line, line.withoutPayload().toBytes());
                squat(url, line, Junk.otherPayload(line));
            }

            exchange(one, hub);
            exchange(other, hub);

            assertThat(hub.holes(null, 10)).isEmpty();
            assertThat(other.shows()).isEqualTo(one.shows());
            assertThat(other.copy().holes()).isEmpty();
            assertThat(other.copy().lacking(VersionVector.EMPTY, 100)).containsExactlyInAnyOrderElementsOf(lines);
            assertThat(hub.pull(VersionVector.EMPTY, Set.of(), 100)).hasSizeGreaterThanOrEqualTo(lines.size());
        }
    }

    private static void exchange(Station laptop, Hub hub) throws Exception {
        new Exchange(laptop.copy(), hub, new Apart(), () -> laptop.now, true).round(_ -> {});
    }
}
