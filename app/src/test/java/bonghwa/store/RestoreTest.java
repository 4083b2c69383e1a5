package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restore that dies at any step is, for whoever opens the store next, either not begun or done. */
class RestoreTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final NioDisk disk = new NioDisk();

    /** A store whose record went on after its backup, and whose theme was changed. */
    private record Shop(StoreFolder store, Path backup, List<Line> before, List<Line> after) {}

    private Shop shop(String name) throws Exception {
        StoreFolder store = new StoreFolder(folder.resolve(name));
        Lines lines = new Lines(7);
        new SettingsFile(disk, store).write(Settings.DEFAULT.withTheme("light"));
        try (Journal journal = Journal.open(disk, store, new JournalSettings(1 << 20, 0), At.START, (_, _) -> {})
                .journal()) {
            journal.append(lines.batch(2, 40));
            new KeyFiles(disk, store.keys(), new SecureRandom()).create("desk");
            Path backup = new Backups(disk, store).make(NOON, journal.end(), 3);
            List<Line> before = read(store);
            journal.append(lines.batch(1, 40));
            Files.writeString(store.trusted(), "{}");
            Files.createDirectories(store.h2());
            Files.writeString(store.h2().resolve("room.mv.db"), "old");
            return new Shop(store, backup, before, read(store));
        }
    }

    private List<Line> read(StoreFolder of) throws IOException {
        List<Line> read = new ArrayList<>();
        Journal.read(disk, of, At.START, (line, _) -> read.add(line));
        return read;
    }

    private void restore(Disk on, Shop shop) throws IOException {
        on.makeFolder(shop.store().journal());
        try (Closeable _ = on.lock(shop.store().lock()).orElseThrow()) {
            new Backups(on, shop.store()).restore(shop.backup());
        }
    }

    /** Everything of the old record is somewhere: in its place, or set aside whole. */
    private boolean kept(Shop shop) throws IOException {
        boolean kept = read(shop.store()).equals(shop.after());
        for (Path aside : disk.list(shop.store().setAside())) {
            kept |= read(new StoreFolder(aside)).equals(shop.after());
        }
        return kept;
    }

    @Test
    void at_whatever_step_it_dies_the_next_opening_finds_the_old_store_or_the_whole_backup() throws Exception {
        diesAtEach(11);
    }

    @Test
    @Tag("night")
    void at_each_single_step_it_dies_the_next_opening_finds_the_old_store_or_the_whole_backup() throws Exception {
        diesAtEach(1);
    }

    /** Steps that far apart, until there is one at which it lived. */
    private void diesAtEach(int stride) throws Exception {
        int restored = 0;
        int steps = 1;
        for (boolean dies = true; dies; steps += stride) {
            Shop shop = shop("store" + steps);
            DyingDisk dying = new DyingDisk(disk, steps);
            try {
                restore(dying.disk(), shop);
                dies = false;
            } catch (IOException e) {
                assertThat(e).hasMessage(DyingDisk.DEAD);
            }
            new Restore(disk, shop.store()).finish();

            List<Line> found = read(shop.store());
            assertThat(found).as("step %d", steps).isIn(shop.before(), shop.after());
            boolean done = found.equals(shop.before());
            restored += done ? 1 : 0;
            assertThat(kept(shop)).as("step %d", steps).isTrue();
            assertThat(disk.exists(shop.store().trusted())).as("step %d", steps).isEqualTo(!done);
            assertThat(disk.exists(shop.store().h2())).as("step %d", steps).isEqualTo(!done);
            assertThat(new KeyFiles(disk, shop.store().keys(), new SecureRandom()).read("desk"))
                    .isPresent();
            assertThat(new SettingsFile(disk, shop.store()).read().theme()).isEqualTo("light");
            assertThat(new Restore(disk, shop.store()).begun()).isFalse();
        }
        assertThat(restored).isGreaterThan(1).isLessThan((steps - 1) / stride);
    }

    @Test
    void one_that_dies_while_it_is_brought_to_its_end_is_brought_to_it_by_the_next() throws Exception {
        for (int step = 1; step < 30; step += 9) {
            Shop shop = shop("twice" + step);
            // Past the copy, before the end.
            DyingDisk first = new DyingDisk(disk, 60);
            try {
                restore(first.disk(), shop);
            } catch (IOException e) {
                assertThat(e).hasMessage(DyingDisk.DEAD);
            }
            try {
                new Restore(new DyingDisk(disk, step).disk(), shop.store()).finish();
            } catch (IOException e) {
                assertThat(e).hasMessage(DyingDisk.DEAD);
            }
            new Restore(disk, shop.store()).finish();

            assertThat(read(shop.store())).isIn(shop.before(), shop.after());
            assertThat(kept(shop)).isTrue();
            assertThat(new Restore(disk, shop.store()).begun()).isFalse();
        }
    }

    @Test
    void nobody_brings_one_to_its_end_while_somebody_else_owns_the_store() throws Exception {
        Shop shop = shop("owned");
        Files.createDirectories(shop.store().root().resolve("restore.part"));
        try (Closeable _ = disk.lock(shop.store().lock()).orElseThrow()) {
            new Restore(disk, shop.store()).finish();

            assertThat(new Restore(disk, shop.store()).begun()).isTrue();
        }
    }

    @Test
    void what_an_earlier_version_left_of_a_copy_goes_and_the_store_stays() throws Exception {
        Shop shop = shop("earlier");
        Path left = Files.createDirectories(shop.store().root().resolve("restore.part/journal"));
        Files.writeString(left.resolve("00000001.lines"), "half");
        new Restore(disk, shop.store()).finish();

        assertThat(read(shop.store())).isEqualTo(shop.after());
        assertThat(left.getParent()).doesNotExist();
    }

    @Test
    void a_copy_that_is_not_whole_is_not_begun_with() throws Exception {
        Shop shop = shop("torn");
        Files.delete(shop.backup().resolve("settings.json"));

        assertThatThrownBy(() -> restore(disk, shop)).isInstanceOf(IOException.class);
        assertThat(new Restore(disk, shop.store()).begun()).isFalse();
    }
}
