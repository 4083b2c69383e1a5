package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Exit;
import bonghwa.domain.Incident;
import bonghwa.op.Clockwork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A store in which a replay was begun goes on with it whenever its window is opened again, also by plain {@code bonghwa}. */
@Timeout(120)
class ReplayGoesOnTest {

    private static final String FILE = """
        {"title": {"ko": "화재", "en": "Fire"}, "severity": "SEV1", "zone": "Asia/Seoul",
        "started": "2022-10-15T15:19+09:00", "services": [], "entries": [
        {"at": "2022-10-15T15:30+09:00", "kind": "note", "text_ko": "하나", "text_en": "a"},
        {"at": "2022-10-15T16:30+09:00", "kind": "note", "text_ko": "둘", "text_en": "b"},
        {"at": "2022-10-15T17:30+09:00", "kind": "note", "text_ko": "셋", "text_en": "c"}]}
        """;

    @TempDir
    private Path home;

    private HomeDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new HomeDesk(home, InstantSource.system());
        Files.writeString(home.resolve("fire.json"), FILE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path store() {
        return home.resolve("replayed");
    }

    private List<String> words(Owned owned) {
        Incident incident = owned.store().room().declared().getFirst();
        return incident.log().entries().stream()
                .map(e -> e.content().text().ko())
                .toList();
    }

    /** The program's windows close at once: what is left is a replay that stopped where it opened. */
    private void playAndClose() {
        assertThat(desk.run("replay", "fire.json", "--store", store().toString())
                        .exit())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void a_replay_that_was_closed_goes_on_where_it_stopped_and_ends_as_its_file_does() throws Exception {
        playAndClose();
        try (Owned owned = desk.own(store())) {
            Replayer replayer = Replayer.goingOn(owned, desk.machinery).orElseThrow();
            assertThat(words(owned)).isEmpty();
            assertThat(replayer.opens()).isEqualTo(Instant.parse("2022-10-15T06:19:00Z"));
            assertThat(replayer.ends()).isEqualTo(Instant.parse("2022-10-15T08:30:00Z"));

            replayer.clock().forwardTo(Instant.parse("2022-10-15T07:40:00Z"));
            replayer.catchUp();
            assertThat(words(owned)).containsExactly("하나", "둘");
        }
        try (Owned owned = desk.own(store())) {
            Replayer.goingOn(owned, desk.machinery).orElseThrow().all();
            assertThat(words(owned)).containsExactly("하나", "둘", "셋");
        }
    }

    @Test
    void what_people_write_into_a_replay_is_not_taken_for_an_event_of_it() throws Exception {
        playAndClose();
        desk.run("log", "우리가 본 것", "--store", store().toString());
        try (Owned owned = desk.own(store())) {
            Replayer.goingOn(owned, desk.machinery).orElseThrow().all();

            assertThat(words(owned)).containsExactlyInAnyOrder("우리가 본 것", "하나", "둘", "셋");
        }
    }

    @Test
    void a_real_room_has_no_replay() throws Exception {
        desk.run("incident", "declare", "진짜", "--store", store().toString());
        try (Owned owned = desk.own(store())) {
            assertThat(Replayer.goingOn(owned, desk.machinery)).isEqualTo(Optional.empty());
        }
    }

    @Test
    void a_replay_store_in_which_nothing_was_begun_has_none_yet() throws Exception {
        Clockwork clockwork = new Clockwork(Clockwork.Kind.REPLAY, Instant.EPOCH, Instant.EPOCH);
        try (Owned owned = desk.own(store(), clockwork)) {
            assertThat(Replayer.goingOn(owned, desk.machinery)).isEmpty();
        }
    }

    @Test
    void a_file_that_cannot_be_read_any_more_leaves_the_room_as_it_stands() throws Exception {
        playAndClose();
        Files.writeString(store().resolve("replayed.json"), "{");
        try (Owned owned = desk.own(store())) {
            assertThat(Replayer.goingOn(owned, desk.machinery)).isEmpty();
            assertThat(owned.store().room().declared()).hasSize(1);
        }
    }
}
