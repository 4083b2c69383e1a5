package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.op.Operation;
import bonghwa.store.At;
import bonghwa.store.JournalFailure;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A room that opens from a snapshot is the room that its journal makes. */
class SnapshotsTest {

    private static final Instant NOW = Instant.parse("2022-10-15T06:38:00Z");
    /** Few lines make a journal that is worth a snapshot. */
    private static final String LONG = "소화약제 방출, 서버 셧다운. ".repeat(700);

    @TempDir
    private Path temp;

    private Path place;

    @BeforeEach
    void place() {
        place = temp.resolve("store");
    }

    private OpenStore open() throws IOException, JournalFailure {
        return Stores.open(place, temp.resolve("memory"), () -> NOW, Clockwork.REAL);
    }

    private Path snapshot() {
        return place.resolve("snapshot/room.snapshot");
    }

    /** A big room whose last act was of many lines. */
    private Room record() throws Exception {
        try (OpenStore store = open()) {
            String incident = Stores.commands(store)
                    .declare(new Declaration(Text.of("판교 화재"), Severity.SEV1, NOW, ZoneId.of("Asia/Seoul")))
                    .thenApply(commit -> commit.after().current().orElseThrow().id())
                    .toCompletableFuture()
                    .join();
            act(store, incident, 8, LONG);
            act(store, incident, 4, LONG);
            return store.room();
        }
    }

    private static void act(OpenStore store, String incident, int lines, String text) {
        Stores.commands(store)
                .commit((_, numbers) -> IntStream.range(0, lines)
                        .mapToObj(i -> Draft.of(
                                incident,
                                new Operation.EntryLogged(numbers.next(), Content.of(Kind.NOTE, NOW, text + i))))
                        .toList())
                .toCompletableFuture()
                .join();
    }

    private static String incident(OpenStore store) {
        return store.room().current().orElseThrow().id();
    }

    @Test
    void a_snapshot_that_cannot_be_written_fails_nothing() throws Exception {
        Files.createDirectories(place);
        Files.writeString(place.resolve("snapshot"), "in the way");

        Room before = record();

        try (OpenStore store = open()) {
            assertThat(store.room()).isEqualTo(before);
        }
    }

    @Test
    void a_big_room_opens_from_its_snapshot_and_is_the_same() throws Exception {
        Room before = record();

        try (OpenStore store = open()) {
            assertThat(store.recovery().from()).isNotEqualTo(At.START);
            assertThat(store.recovery().lines()).isEqualTo(1);
            assertThat(store.room()).isEqualTo(before);
        }
        Files.delete(snapshot());
        try (OpenStore store = open()) {
            assertThat(store.recovery().from()).isEqualTo(At.START);
            assertThat(store.room()).isEqualTo(before);
        }
    }

    @Test
    void what_came_behind_the_snapshot_is_folded_onto_it() throws Exception {
        record();
        Room after;
        try (OpenStore store = open()) {
            act(store, incident(store), 3, "나중에 ");
            after = store.room();
        }

        try (OpenStore store = open()) {
            assertThat(store.recovery().lines()).isEqualTo(4);
            assertThat(store.room()).isEqualTo(after);
        }
    }

    @Test
    void numbers_go_on_behind_a_snapshot() throws Exception {
        record();
        try (OpenStore store = open()) {
            act(store, incident(store), 1, "하나 더 ");
            var entries = store.room().current().orElseThrow().log().entries();

            assertThat(entries).extracting(TimelineEntry::number).contains(store.letter() + 13);
            assertThat(entries).extracting(TimelineEntry::number).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_small_room_is_folded_faster_than_a_snapshot_is_worth() throws Exception {
        try (OpenStore store = open()) {
            Stores.commands(store)
                    .declare(new Declaration(Text.of("판교 화재"), Severity.SEV1, NOW, ZoneId.of("Asia/Seoul")))
                    .toCompletableFuture()
                    .join();
        }

        assertThat(snapshot()).doesNotExist();
    }

    @Test
    void a_snapshot_of_another_journal_is_thrown_away() throws Exception {
        record();
        byte[] other = Files.readAllBytes(snapshot());
        place = temp.resolve("other");
        Room before = record();
        Files.write(snapshot(), other);

        try (OpenStore store = open()) {
            assertThat(store.recovery().from()).isEqualTo(At.START);
            assertThat(store.room()).isEqualTo(before);
            assertThat(snapshot()).doesNotExist();
        }
    }

    @Test
    void a_snapshot_that_was_damaged_is_as_good_as_none() throws Exception {
        Room before = record();
        byte[] bytes = Files.readAllBytes(snapshot());
        bytes[bytes.length - 100] ^= 1;
        Files.write(snapshot(), bytes);

        try (OpenStore store = open()) {
            assertThat(store.recovery().from()).isEqualTo(At.START);
            assertThat(store.room()).isEqualTo(before);
        }
        try (OpenStore store = open()) {
            assertThat(store.recovery().lines()).isEqualTo(1);
        }
    }

    @Test
    void a_byte_that_changed_before_the_snapshot_is_found_by_verify() throws Exception {
        record();
        Path segment = place.resolve("journal/00000001.lines");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 3] ^= 1;
        Files.write(segment, bytes);

        try (OpenStore store = open()) {
            assertThat(store.recovery().lines()).isEqualTo(1);
            assertThat(store.verify().consistent()).isFalse();
        }
    }
}
