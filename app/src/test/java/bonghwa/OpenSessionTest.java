package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Screens;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.OpenStore;
import bonghwa.store.NioDisk;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.RoomModel;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command sees of a store that is open in its process: the room of now, and of what anyone knew at a moment. */
class OpenSessionTest {

    @TempDir
    private Path home;

    private Instant now = Weekend.kst("2022-10-16T20:00:00");
    private OpenStore store;
    private Commands commands;
    private Lanes lanes;

    @BeforeEach
    void open() throws Exception {
        store = Stores.open(home.resolve("store"), home.resolve("memory"), () -> now, Clockwork.REAL);
        commands = Stores.commands(store);
        lanes = Lanes.open(_ -> {});
        var _ = commands.declare(new Declaration(Text.of("장애"), Severity.SEV2, now, Weekend.KST));
    }

    @AfterEach
    void close() throws Exception {
        lanes.close();
        store.close();
    }

    private OpenSession session() {
        Machinery machinery = new Machinery(
                () -> now, () -> 0, new SecureRandom(), new NioDisk(), lanes, new DataFolder("linux", home, Map.of()));
        return new OpenSession(store, commands, HubWiring.of(store, machinery), lanes, OpenSessionTest::none);
    }

    private static Screens none(OpenSession session) {
        throw new IllegalStateException("no pictures of " + session);
    }

    private void log(String line) {
        RoomModel room = new RoomModel(store.room(), now, Weekend.KST, Clockwork.Kind.REAL);
        EntryReader reader = new EntryReader(room, () -> null, () -> Language.KO);
        String incident = store.room().declared().getFirst().id();
        var _ = commands.log(incident, reader.note(line));
    }

    private static List<String> texts(Incident incident) {
        return incident.log().entries().stream()
                .sorted((a, b) -> a.mark().compareTo(b.mark()))
                .map(TimelineEntry::content)
                .map(c -> c.text().ko())
                .toList();
    }

    @Test
    void the_room_is_the_one_of_now() {
        log("하나");
        now = now.plusSeconds(60);

        assertThat(session().now()).isEqualTo(now);
        assertThat(session().clock()).isEqualTo(Clockwork.Kind.REAL);
        assertThat(texts(session().room().declared().getFirst())).containsExactly("하나");
        assertThat(session().letter()).isEqualTo(store.letter());
    }

    @Test
    void what_was_recorded_later_was_not_known_before() throws Exception {
        log("하나");
        Instant between = now.plusSeconds(30);
        now = now.plusSeconds(60);
        log("둘");

        assertThat(texts(session().knownAt(between).declared().getFirst())).containsExactly("하나");
        assertThat(texts(session().knownAt(now).declared().getFirst())).containsExactly("하나", "둘");
        assertThat(session().knownAt(now)).isEqualTo(session().room());
    }

    @Test
    void before_the_first_record_nothing_was_known() throws Exception {
        assertThat(session().knownAt(now.minusSeconds(1)).declared()).isEmpty();
    }
}
