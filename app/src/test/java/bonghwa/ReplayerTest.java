package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Exit;
import bonghwa.domain.Room;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A recorded incident is written into a store of its own, whole, in order, and once. */
@Timeout(120)
class ReplayerTest {

    private static final String FILE = """
        {"title": {"ko": "화재", "en": "Fire"}, "severity": "SEV1", "zone": "Asia/Seoul",
        "started": "2022-10-15T15:19+09:00", "services": [], "entries": [
        {"at": "2022-10-15T15:30+09:00", "kind": "note", "text_ko": "셋", "text_en": "c"},
        {"at": "2022-10-15T15:30+09:00", "kind": "note", "text_ko": "하나", "text_en": "a"},
        {"at": "2022-10-15T15:30+09:00", "kind": "note", "text_ko": "둘", "text_en": "b"}]}
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

    private int replay() {
        return desk.run("replay", "fire.json", "--instant", "--store", store().toString())
                .exit();
    }

    private Path store() {
        return home.resolve("replayed");
    }

    private Room room(Path store) throws Exception {
        try (Owned owned = desk.own(store)) {
            return owned.store().room();
        }
    }

    private static List<String> words(Room room) {
        return room.declared().getFirst().log().entries().stream()
                .map(e -> e.content().text().ko())
                .toList();
    }

    @Test
    void what_happened_in_one_minute_keeps_the_order_of_the_file() throws Exception {
        assertThat(replay()).isEqualTo(Exit.DONE);

        assertThat(words(room(store()))).containsExactly("셋", "하나", "둘");
    }

    @Test
    void a_second_replay_into_the_same_store_writes_nothing_again() throws Exception {
        replay();
        Room before = room(store());

        assertThat(replay()).isEqualTo(Exit.DONE);
        assertThat(room(store())).isEqualTo(before);
    }

    @Test
    void a_replay_is_never_written_into_a_real_store() throws Exception {
        desk.run("incident", "declare", "진짜", "--store", store().toString());
        Room before = room(store());

        assertThat(replay()).isEqualTo(Exit.STORE);
        assertThat(room(store())).isEqualTo(before);
    }
}
