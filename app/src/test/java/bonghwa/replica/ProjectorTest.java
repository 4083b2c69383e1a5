package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.store.EntryFound;
import bonghwa.store.JournalSettings;
import bonghwa.store.Machine;
import bonghwa.store.NioDisk;
import bonghwa.store.RoomSearch;
import bonghwa.store.StoreFolder;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database follows the replica, on two lanes that the test turns by hand. */
class ProjectorTest {

    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    @TempDir
    private Path temp;

    private final Queue<Runnable> lane = new ArrayDeque<>();
    private final Queue<Runnable> query = new ArrayDeque<>();
    private OpenStore store;
    private Projector projector;

    @BeforeEach
    void open() throws Exception {
        NioDisk disk = new NioDisk();
        SecureRandom random = new SecureRandom();
        store = OpenStore.open(new OpenStore.Setting(
                disk,
                new StoreFolder(temp.resolve("store")),
                new JournalSettings(64L << 20, 0),
                new Machine(disk, temp.resolve("memory"), random),
                () -> T,
                lane::add,
                random,
                Clockwork.REAL));
        var _ = commands().declare(new Declaration(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC));
        turn(lane);
    }

    private Commands commands() {
        return Stores.commands(store);
    }

    @AfterEach
    void close() throws IOException {
        if (projector != null) {
            projector.close();
        }
        store.close();
    }

    private static void turn(Queue<Runnable> lane) {
        for (Runnable next = lane.poll(); next != null; next = lane.poll()) {
            next.run();
        }
    }

    private void turnAll() {
        turn(lane);
        turn(query);
        turn(lane);
    }

    private void log(String text) {
        String incident = store.room().current().orElseThrow().id();
        var _ = commands().log(incident, Content.of(Kind.NOTE, T, text));
    }

    private void start() {
        projector = Projector.start(store, lane::add, query::add);
    }

    private Optional<RoomSearch> search() {
        var answer = projector.search();
        turn(lane);
        return answer.join();
    }

    private List<EntryFound> found(String typed) throws Exception {
        return search().orElseThrow().entries(typed, 10);
    }

    @Test
    void while_it_is_caught_up_nobody_can_ask() {
        start();
        turn(lane);

        assertThat(search()).isEmpty();
    }

    @Test
    void what_was_recorded_before_it_started_is_found() throws Exception {
        log("배터리실 화재");
        start();
        turnAll();

        assertThat(found("배터리")).hasSize(1);
    }

    @Test
    void what_is_recorded_while_it_is_caught_up_is_found_too() throws Exception {
        start();
        turn(lane);
        log("하나 배터리");
        turn(lane);
        log("둘 배터리");
        turn(query);
        turn(lane);

        assertThat(found("배터리")).hasSize(2);
    }

    @Test
    void each_commit_is_found_behind_it() throws Exception {
        start();
        turnAll();
        log("셋 배터리");
        turn(lane);

        assertThat(found("배터리")).hasSize(1);
    }

    @Test
    void a_commit_is_acknowledged_before_the_database_has_heard_of_it() {
        start();
        turnAll();
        String incident = store.room().current().orElseThrow().id();
        var done = commands().log(incident, Content.of(Kind.NOTE, T, "먼저")).toCompletableFuture();
        lane.remove().run();

        assertThat(done).isCompleted();
        assertThat(lane).isNotEmpty();
    }

    @Test
    void where_no_database_can_be_kept_the_room_goes_on_without() throws Exception {
        Files.writeString(temp.resolve("store/h2"), "no folder");
        start();
        turnAll();
        log("그래도 적힌다");
        turn(lane);

        assertThat(search()).isEmpty();
        assertThat(store.room().current().orElseThrow().log().entries()).hasSize(1);
    }
}
