package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who reads along a journal sees what its owner records, and leaves no trace. */
class OnlookerTest {

    private static final Instant NOW = Instant.parse("2026-11-25T21:00:00Z");

    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void somewhere() {
        folder = home.resolve("store");
    }

    private Onlooker onlooker() throws IOException {
        return Onlooker.at(new NioDisk(), new StoreFolder(folder), InstantSource.fixed(NOW));
    }

    private OpenStore owner() throws Exception {
        return Stores.open(folder, home.resolve("memory"), InstantSource.fixed(NOW), Clockwork.REAL);
    }

    private static void declare(OpenStore store, String title) throws Exception {
        Stores.commands(store)
                .declare(new Declaration(Text.of(title), Severity.SEV1, NOW, ZoneOffset.UTC))
                .toCompletableFuture()
                .get();
    }

    private Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    @Test
    void before_there_is_a_store_it_sees_an_empty_room_and_makes_none() throws Exception {
        assertThat(onlooker().look().declared()).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void where_nothing_came_it_makes_no_new_room() throws Exception {
        try (OpenStore store = owner()) {
            Onlooker onlooker = onlooker();
            declare(store, "first");
            Room before = onlooker.look();
            assertThat(onlooker.look()).isSameAs(before);

            declare(store, "second");

            assertThat(onlooker.look()).isNotSameAs(before);
        }
    }

    @Test
    void it_sees_what_is_recorded_while_it_looks() throws Exception {
        try (OpenStore store = owner()) {
            Onlooker onlooker = onlooker();
            declare(store, "first");
            assertThat(onlooker.look().declared()).hasSize(1);

            declare(store, "second");
            assertThat(onlooker.look()).isEqualTo(store.room());
        }
    }

    @Test
    void looking_changes_no_byte_of_the_store() throws Exception {
        try (OpenStore store = owner()) {
            declare(store, "first");
        }
        Map<String, byte[]> before = bytes();

        onlooker().look();

        assertThat(bytes()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void nothing_new_leaves_the_room_as_it_was() throws Exception {
        try (OpenStore store = owner()) {
            declare(store, "first");
        }
        Onlooker onlooker = onlooker();

        assertThat(onlooker.look()).isEqualTo(onlooker.look());
    }

    private OpenStore other() throws Exception {
        return Stores.open(
                home.resolve("other"), home.resolve("other-memory"), InstantSource.fixed(NOW), Clockwork.REAL);
    }

    private static void carry(OpenStore from, OpenStore to) throws Exception {
        to.replica()
                .merge(from.outgoing().after(to.replica().vector(), 1000))
                .toCompletableFuture()
                .get();
    }

    @Test
    void in_a_room_that_was_joined_it_trusts_whom_the_store_trusts() throws Exception {
        try (OpenStore store = owner();
                OpenStore root = other()) {
            declare(store, "my own, before I joined");
            Onlooker onlooker = onlooker();
            onlooker.look();
            declare(root, "the room's");
            carry(root, store);
            store.trust(root.stewardship().own().orElseThrow())
                    .toCompletableFuture()
                    .get();

            assertThat(onlooker.look()).isEqualTo(store.room());
            assertThat(onlooker().look()).isEqualTo(store.room());
            assertThat(store.room().declared()).as("the own one waits").hasSize(1);
        }
    }

    @Test
    void what_a_desk_recorded_that_is_put_out_later_goes_while_it_looks() throws Exception {
        try (OpenStore store = owner();
                OpenStore guest = other()) {
            declare(store, "the room's");
            String root = store.stewardship().own().orElseThrow();
            carry(store, guest);
            guest.trust(root).toCompletableFuture().get();
            declare(guest, "the guest's");
            String desk = guest.stewardship().own().orElseThrow();
            carry(guest, store);
            store.stewardship()
                    .admit(new Typist(null, null), desk, DeskStanding.MEMBER)
                    .toCompletableFuture()
                    .get();
            Onlooker onlooker = onlooker();
            assertThat(onlooker.look().declared()).hasSize(2);

            store.stewardship()
                    .revoke(new Typist(null, null), desk, null)
                    .toCompletableFuture()
                    .get();
            declare(guest, "written afterwards");
            carry(guest, store);

            assertThat(onlooker.look()).isEqualTo(store.room());
        }
    }
}
