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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Stores that earlier builds left, keys included, are opened by every later one, and show what they showed. */
class FrozenStoreTest {

    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    /** A fixture: its number, a moment to look at it, how many lines it has, and the number of the next entry. */
    enum Frozen {
        STORE_1("store-1", "2026-11-25T17:30:00Z", 34, "H21"),
        STORE_2("store-2", "2026-11-25T20:30:00Z", 34, "J11");

        private final String name;
        private final Instant then;
        private final long lines;
        private final String next;

        Frozen(String name, String then, long lines, String next) {
            this.name = name;
            this.then = Instant.parse(then);
            this.lines = lines;
            this.next = next;
        }
    }

    private static final Instant LATER = Instant.parse("2026-11-26T00:00:00Z");

    @TempDir
    private Path temp;

    private void unpack(Frozen frozen) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(FIXTURES.resolve(frozen.name + ".zip")))) {
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

    private OpenStore open(Frozen frozen) throws IOException, JournalFailure {
        unpack(frozen);
        return open();
    }

    private OpenStore open() throws IOException, JournalFailure {
        return Stores.open(temp.resolve("store"), temp.resolve("memory"), () -> LATER, Clockwork.REAL);
    }

    @ParameterizedTest
    @EnumSource
    void it_shows_the_room_that_stands_beside_it(Frozen frozen) throws Exception {
        Object beside =
                new JsonMapper().readValue(Files.readString(FIXTURES.resolve(frozen.name + ".json")), Map.class);
        try (OpenStore store = open(frozen)) {
            assertThat((Object) RoomFacts.of(store.room(), frozen.then)).isEqualTo(beside);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_whole_and_every_signature_is_good(Frozen frozen) throws Exception {
        try (OpenStore store = open(frozen)) {
            assertThat(store.recovery().clean()).isTrue();
            assertThat(store.loose()).isEmpty();
            Verification verification = store.verify();
            assertThat(verification.consistent()).isTrue();
            assertThat(List.of(verification.lines(), verification.holes(), verification.newer()))
                    .containsExactly(frozen.lines, 0L, 0L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_goes_on_here_as_a_new_replica_of_the_same_desk(Frozen frozen) throws Exception {
        String incident;
        Room after;
        try (OpenStore store = open(frozen)) {
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
                    .isEqualTo(frozen.next);
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
