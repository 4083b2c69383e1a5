package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.store.JournalFailure;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Stores that earlier builds left, keys included, are opened by every later one, and show what they showed. */
class FrozenStoreTest {

    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final Instant THEN = Instant.parse("2026-11-25T17:30:00Z");
    private static final Instant LATER = Instant.parse("2026-11-26T00:00:00Z");

    @TempDir
    private Path temp;

    @BeforeEach
    void unpack() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(FIXTURES.resolve("store-1.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path to = temp.resolve("store").resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    Files.copy(zip, to);
                }
            }
        }
    }

    private OpenStore open() throws IOException, JournalFailure {
        return Stores.open(temp.resolve("store"), temp.resolve("memory"), () -> LATER, Clockwork.REAL);
    }

    @Test
    void it_shows_the_room_that_stands_beside_it() throws Exception {
        Object beside = new JsonMapper().readValue(Files.readString(FIXTURES.resolve("store-1.json")), Map.class);
        try (OpenStore store = open()) {
            assertThat((Object) RoomFacts.of(store.room(), THEN)).isEqualTo(beside);
        }
    }

    @Test
    void it_is_whole_and_every_signature_is_good() throws Exception {
        try (OpenStore store = open()) {
            assertThat(store.recovery().clean()).isTrue();
            assertThat(store.loose()).isEmpty();
            Verification verification = store.verify();
            assertThat(verification.consistent()).isTrue();
            assertThat(List.of(verification.lines(), verification.holes(), verification.newer()))
                    .containsExactly(34L, 0L, 0L);
        }
    }

    @Test
    void it_goes_on_here_as_a_new_replica_of_the_same_desk() throws Exception {
        String incident;
        Room after;
        try (OpenStore store = open()) {
            assertThat(store.strange()).isTrue();
            incident = store.room().incidents().keySet().iterator().next();
            Commit commit = Stores.commands(store)
                    .log(incident, Content.of(Kind.NOTE, LATER, "다음 판에서"))
                    .toCompletableFuture()
                    .join();
            after = commit.after();
            assertThat(after.incident(incident)
                            .map(Incident::log)
                            .orElseThrow()
                            .entry(commit.records().getLast().id())
                            .orElseThrow()
                            .number())
                    .isEqualTo("H21");
        }
        try (OpenStore store = open()) {
            assertThat(store.room()).isEqualTo(after);
            assertThat(store.verify().consistent()).isTrue();
            assertThat(store.verify().replicas()).isEqualTo(2);
            assertThat(store.replica().holding().fold().replicas().values().stream()
                            .map(c -> c.desk())
                            .distinct())
                    .hasSize(1);
        }
    }
}
