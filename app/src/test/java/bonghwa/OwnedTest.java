package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.store.HubsFile;
import bonghwa.store.KnownHub;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Owning a store: the record comes first, the door for others is a convenience. */
@Timeout(60)
class OwnedTest {

    @TempDir
    private Path home;

    private HomeDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new HomeDesk(home, () -> Instant.parse("2026-11-25T12:00:00Z"));
    }

    @AfterEach
    void standUp() {
        desk.close();
    }

    /** Nothing can be bound there, and nothing takes it away. */
    private Path doorless() throws Exception {
        Path store = home.resolve("store");
        Files.createDirectories(store.resolve("door.sock").resolve("in-the-way"));
        return store;
    }

    @Test
    void a_store_whose_door_cannot_open_is_owned_all_the_same() throws Exception {
        try (Owned owned = desk.own(doorless())) {
            assertThat(owned.store().room().incidents()).isEmpty();
        }
    }

    @Test
    void a_store_without_a_door_records() throws Exception {
        String store = doorless().toString();

        assertThat(desk.run("--store", store, "incident", "declare", "화재").exit())
                .isZero();
        assertThat(desk.run("--store", store, "log", "첫 글").exit()).isZero();
    }

    @Test
    void a_store_that_joined_as_a_wall_says_that_it_only_reads_and_takes_nothing_that_it_could_never_give()
            throws Exception {
        Path store = Files.createDirectories(home.resolve("store"));
        new HubsFile(new NioDisk(), new StoreFolder(store))
                .add(new KnownHub("postgresql://hub:5432/room", "wall-1", null, false, true, null));

        HomeDesk.Answer declared = desk.run("--store", store.toString(), "--lang", "en", "incident", "declare", "화재");

        assertThat(declared.exit()).isNotZero();
        assertThat(declared.err()).contains("only reads");
        try (Owned owned = desk.own(store)) {
            assertThat(owned.store().replica().vector().ends()).isEmpty();
        }
    }
}
