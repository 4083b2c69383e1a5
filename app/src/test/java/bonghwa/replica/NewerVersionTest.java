package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Unapplied;
import bonghwa.domain.Unapplied.Reason;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Head;
import bonghwa.op.HybridTimestamp;
import bonghwa.op.Line;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.OperationCodec;
import bonghwa.op.Recorded;
import bonghwa.store.At;
import bonghwa.store.Journal;
import bonghwa.store.JournalFailure;
import bonghwa.testing.Scribe;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A neighbour has a newer version, or a wrong clock: what he writes is kept, passed on, and moves nobody's clock. */
class NewerVersionTest {

    private static final Instant NOW = Instant.parse("2022-10-15T06:38:00Z");
    private static final String INCIDENT = "incident";

    @TempDir
    private Path temp;

    private final Scribe newer = new Scribe(7, Clockwork.REAL, NOW);
    private Line launched;
    private Line coloured;

    /** A type that this version does not know, an entry with fields that it does not know, and one that it knows. */
    @BeforeEach
    void write() {
        newer.write(INCIDENT, new Operation.IncidentDeclared(Text.of("판교"), Severity.SEV1, NOW, ZoneOffset.UTC));
        launched = newer.sign(
                INCIDENT,
                "drone-launched",
                null,
                "{\"salt\":\"s\",\"number\":\"H9\", \"height\":3.50,\"옥상\":[1,{}]}",
                List.of());
        String known = OperationCodec.write(new Operation.EntryLogged("H1", Content.of(Kind.NOTE, NOW, "글")), "salt")
                .payload();
        String more = known.substring(0, known.length() - 1) + ",\"colour\":{\"deep\":[1,2]},\"mood\":null}";
        coloured = newer.sign(INCIDENT, "entry-logged", null, more, List.of());
        newer.write(INCIDENT, new Operation.EntryPinned(coloured.id(), true));
    }

    private OpenStore open(Instant now) throws IOException, JournalFailure {
        return Stores.open(temp.resolve("store"), temp.resolve("memory"), () -> now, Clockwork.REAL);
    }

    private static List<Line> journal(OpenStore store) throws IOException {
        List<Line> lines = new ArrayList<>();
        Journal.read(store.disk(), store.folder(), At.START, (line, _) -> lines.add(line));
        return lines;
    }

    private Replica.Merge merge(OpenStore store) {
        return store.replica().merge(newer.lines()).toCompletableFuture().join();
    }

    private static List<String> newerThanThis(Room room) {
        return room.unapplied().stream()
                .filter(u -> u.reason() == Reason.NEWER)
                .map(Unapplied::id)
                .toList();
    }

    @Test
    void lines_of_a_newer_version_are_kept_byte_for_byte() throws Exception {
        try (OpenStore store = open(NOW)) {
            assertThat(merge(store).refused()).isEmpty();
        }
        try (OpenStore store = open(NOW)) {
            assertThat(journal(store))
                    .extracting(Line::toBytes)
                    .containsExactlyElementsOf(
                            newer.lines().stream().map(Line::toBytes).toList());
            assertThat(store.verify().consistent()).isTrue();
            assertThat(store.verify().newer()).isEqualTo(2);
        }
    }

    @Test
    void they_are_counted_and_what_is_understood_of_them_is_shown() throws Exception {
        try (OpenStore store = open(NOW)) {
            merge(store);
            Room room = store.room();

            assertThat(newerThanThis(room)).containsExactlyInAnyOrder(launched.id(), coloured.id());
            TimelineEntry entry = room.incident(INCIDENT)
                    .flatMap(i -> i.log().entry(coloured.id()))
                    .orElseThrow();
            assertThat(entry.content().text()).isEqualTo(Text.of("글"));
            assertThat(entry.pinned()).isTrue();
        }
    }

    @Test
    void after_an_upgrade_the_same_journal_says_what_it_always_held() throws Exception {
        Room upgraded;
        try (OpenStore store = open(NOW)) {
            merge(store);
            upgraded = Fold.empty(Clockwork.Kind.REAL)
                    .with(journal(store).stream()
                            .map(NewerVersionTest::understood)
                            .toList())
                    .room();
        }
        assertThat(newerThanThis(upgraded)).isEmpty();
        TimelineEntry entry = upgraded.incident(INCIDENT)
                .flatMap(i -> i.log().entry(launched.id()))
                .orElseThrow();
        assertThat(entry.number()).isEqualTo("H9");
        assertThat(entry.content().text()).isEqualTo(Text.of("높이 3.50"));
        TimelineEntry other = upgraded.incident(INCIDENT)
                .flatMap(i -> i.log().entry(coloured.id()))
                .orElseThrow();
        assertThat(other.content().text()).isEqualTo(Text.of("글 (deep)"));
    }

    /** The next version: it knows the type {@code drone-launched} and the field {@code colour}, and makes entries of them. */
    private static Recorded understood(Line line) {
        String payload = line.payload().orElseThrow();
        Recorded now = Recorded.of(line);
        if (line.head().type().equals("drone-launched")) {
            String height = payload.replaceAll(".*\"height\":([0-9.]+).*", "$1");
            return next(line, new Operation.EntryLogged("H9", Content.of(Kind.NOTE, NOW, "높이 " + height)));
        }
        return payload.contains("\"colour\":{\"deep\"")
                ? next(line, new Operation.EntryLogged("H1", Content.of(Kind.NOTE, NOW, "글 (deep)")))
                : now;
    }

    private static Recorded next(Line line, Operation operation) {
        return new Recorded(line.id(), line.head(), new Meaning.Understood(operation, List.of()));
    }

    @Test
    void a_stamp_an_hour_ahead_is_kept_and_moves_nobodys_clock() throws Exception {
        newer.later(3600).write(INCIDENT, new Operation.EntryPinned(coloured.id(), false));
        try (OpenStore store = open(NOW)) {
            assertThat(merge(store).taken()).isEqualTo(newer.lines().size());

            assertThat(ownStamp(store))
                    .isBetween(NOW.toEpochMilli(), NOW.toEpochMilli() + HybridTimestamp.MAX_AHEAD_MILLIS);
        }
        try (OpenStore store = open(NOW.plusSeconds(5))) {
            assertThat(ownStamp(store)).isEqualTo(NOW.plusSeconds(5).toEpochMilli());
            assertThat(journal(store)).containsAll(newer.lines());
            assertThat(store.verify().consistent()).isTrue();
        }
    }

    @Test
    void a_stamp_a_little_ahead_is_followed_so_that_the_next_line_stands_behind_it() throws Exception {
        newer.later(30).write(INCIDENT, new Operation.EntryPinned(coloured.id(), false));
        try (OpenStore store = open(NOW)) {
            merge(store);

            assertThat(ownStamp(store)).isEqualTo(NOW.plusSeconds(30).toEpochMilli());
        }
    }

    private static long ownStamp(OpenStore store) {
        Commit commit = Stores.commands(store)
                .log(INCIDENT, Content.of(Kind.NOTE, NOW, "내 글"))
                .toCompletableFuture()
                .join();
        Head head = commit.records().getLast().head();
        return head.origin().stamp().millis();
    }
}
