package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a laptop shows to its hubs nobody can give it again: an invitation is used up. So no restore loses it. */
class HubsInBackupsTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final KnownHub HUB = new KnownHub("postgresql://db/room", "kim", "id-1", false, false, null);
    private static final KnownHub LATER = new KnownHub("postgresql://db2/room", "kim", "id-2", false, false, null);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final NioDisk disk = new NioDisk();

    @SuppressWarnings("NullAway.Init")
    private StoreFolder store;

    @BeforeEach
    void makeStore() throws Exception {
        store = new StoreFolder(folder.resolve("store"));
        try (Journal journal = Journal.open(disk, store, new JournalSettings(1 << 20, 0), At.START, (_, _) -> {})
                .journal()) {
            journal.append(new Lines(3).batch(2, 40));
        }
        new KeyFiles(disk, store.keys(), new SecureRandom()).create("desk");
    }

    private HubsFile hubs(StoreFolder of) {
        return new HubsFile(disk, of);
    }

    private void joins(KnownHub hub) throws IOException {
        hubs(store).add(hub);
        hubs(store).keepSecret(hub, "secret of " + hub.id());
    }

    private Path backup(Instant at) throws IOException {
        return new Backups(disk, store).make(at, new Segments(disk, store.journal()).end(), 9);
    }

    @Test
    void a_backup_brings_the_hubs_to_a_machine_that_has_none() throws Exception {
        joins(HUB);
        new GuestsFile(disk, store).invited(new Guest("lee", HUB.url(), "lee", false, NOON, false));
        Path backup = backup(NOON);
        StoreFolder other = new StoreFolder(folder.resolve("other"));
        Files.createDirectories(other.root());

        new Backups(disk, other).restore(backup);

        assertThat(hubs(other).read()).containsExactly(HUB);
        assertThat(hubs(other).secret(HUB)).isEqualTo("secret of id-1");
        assertThat(new GuestsFile(disk, other).read().guests()).hasSize(1);
    }

    @Test
    void a_hub_that_was_joined_after_the_backup_is_still_ours_after_a_restore() throws Exception {
        Path before = backup(NOON);
        joins(HUB);
        Path between = backup(NOON.plusSeconds(1));
        joins(LATER);

        new Backups(disk, store).restore(between);
        assertThat(hubs(store).read()).containsExactly(HUB, LATER);
        assertThat(hubs(store).secret(LATER)).isEqualTo("secret of id-2");

        new Backups(disk, store).restore(before);
        assertThat(hubs(store).read()).containsExactly(HUB, LATER);
        assertThat(hubs(store).secret(HUB)).isEqualTo("secret of id-1");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void secrets_are_secret_in_the_copy_as_well() throws Exception {
        joins(HUB);
        StoreFolder copy = new StoreFolder(backup(NOON));

        for (Path file : disk.list(copy.keys())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(disk.list(copy.keys())).hasSize(2);
    }
}
