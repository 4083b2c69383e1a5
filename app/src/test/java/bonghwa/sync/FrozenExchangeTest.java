package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.VersionVector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What earlier builds left in a bundle and in a hub is read by every later one, byte by byte. */
@ExtendWith(EmbeddedServer.Shared.class)
class FrozenExchangeTest {

    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final Path BUNDLE = FIXTURES.resolve("bundle-1.lines");
    private static final int LINES = 34;

    @TempDir
    private Path folder;

    private final EmbeddedServer server;

    FrozenExchangeTest(EmbeddedServer server) {
        this.server = server;
    }

    private Set<String> ofBundle() throws Exception {
        try (Station reader = new Station(folder.resolve("reader"))) {
            new Bundles(reader.copy()).take(BUNDLE);
            return reader.record();
        }
    }

    @Test
    void a_bundle_is_taken_in_whole_and_a_second_time_brings_nothing() throws Exception {
        try (Station one = new Station(folder.resolve("one"))) {
            Bundles bundles = new Bundles(one.copy());

            assertThat(bundles.take(BUNDLE)).isEqualTo(new Bundles.Taken(LINES, 0));
            assertThat(bundles.take(BUNDLE)).isEqualTo(new Bundles.Taken(0, 0));
            assertThat(one.record()).hasSize(LINES);
            assertThat(one.shows()).isNotEmpty();
            assertThat(one.store.verify().consistent()).isTrue();
        }
    }

    @Test
    void a_bundle_that_is_written_now_of_the_same_record_holds_the_same_lines() throws Exception {
        try (Station one = new Station(folder.resolve("one"))) {
            new Bundles(one.copy()).take(BUNDLE);
            Path again = folder.resolve("again.lines");
            new Bundles(one.copy()).export(again);

            assertThat(Files.readAllLines(again)).containsExactlyInAnyOrderElementsOf(Files.readAllLines(BUNDLE));
        }
    }

    @Test
    void a_hub_gives_the_whole_record_to_who_comes_first_now() throws Exception {
        PostgresUrl url = server.hub();
        try (Connection kim = server.as("kim", url.database())) {
            for (String row : Files.readAllLines(FIXTURES.resolve("hub-1.csv"))) {
                String[] fields = row.split(",", -1);
                PostgresHubTest.insert(
                        kim,
                        fields[0],
                        Long.parseLong(fields[1]),
                        HexFormat.of().parseHex(fields[2]));
            }
        }
        try (Station one = new Station(folder.resolve("one"));
                Hub hub = new PostgresHub(EmbeddedServer.access(url.as("lee")), true, System::nanoTime)) {
            Round round = new Exchange(one.copy(), hub, new Apart(), () -> one.now, true).round(_ -> {});

            assertThat(round.taken()).isEqualTo(LINES);
            assertThat(round.pushed()).isZero();
            assertThat(one.record()).isEqualTo(ofBundle());
            assertThat(hub.vector()).isEqualTo(one.copy().vector()).isNotEqualTo(VersionVector.EMPTY);
        }
    }
}
