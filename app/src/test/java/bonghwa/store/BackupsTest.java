package bonghwa.store;

import static bonghwa.store.Machine.Acquaintance.SAME;
import static bonghwa.store.Machine.Acquaintance.STRANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import bonghwa.op.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final NioDisk disk = new NioDisk();
    private final Lines lines = new Lines(5);

    @SuppressWarnings("NullAway.Init")
    private StoreFolder store;

    @SuppressWarnings("NullAway.Init")
    private Backups backups;

    @SuppressWarnings("NullAway.Init")
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    private Signer desk;

    @BeforeEach
    void open() throws Exception {
        store = new StoreFolder(folder.resolve("store"));
        backups = new Backups(disk, store);
        journal = Journal.open(disk, store, new JournalSettings(5_000, 0), At.START, (_, _) -> {})
                .journal();
        desk = new KeyFiles(disk, store.keys(), new SecureRandom()).create("desk");
        new SettingsFile(disk, store).write(Settings.DEFAULT.withTheme("light"));
        for (int i = 0; i < 6; i++) {
            journal.append(lines.batch(2, 1000));
        }
    }

    @AfterEach
    void close() throws IOException {
        journal.close();
    }

    private List<Line> read(StoreFolder of) throws IOException {
        List<Line> read = new ArrayList<>();
        assertThat(Journal.read(disk, of, At.START, (line, _) -> read.add(line)).clean())
                .isTrue();
        return read;
    }

    @Test
    void aBackupHoldsTheRecordTheKeysAndTheSettings() throws Exception {
        Path backup = backups.make(NOON, journal.end(), 3);
        StoreFolder copy = new StoreFolder(backup);
        assertThat(backups.list()).containsExactly(backup);
        assertThat(backups.verify(backup)).isTrue();
        assertThat(read(copy)).isEqualTo(read(store)).hasSize(12);
        assertThat(new KeyFiles(disk, copy.keys(), new SecureRandom())
                        .read("desk")
                        .orElseThrow()
                        .id())
                .isEqualTo(desk.id());
        assertThat(new SettingsFile(disk, copy).read().theme()).isEqualTo("light");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(copy.keys().resolve("desk.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsWrittenWhileItIsCopiedIsLeftOut() throws Exception {
        At end = journal.end();
        List<Line> before = read(store);
        journal.append(lines.batch(1, 10));
        assertThat(read(new StoreFolder(backups.make(NOON, end, 3)))).isEqualTo(before);
    }

    @Test
    void aSegmentBegunWhileItIsCopiedIsLeftOut() throws Exception {
        At end = journal.end();
        List<Line> before = read(store);
        for (int i = 0; i < 4; i++) {
            journal.append(lines.batch(2, 2000));
        }
        assertThat(journal.end().segment()).isGreaterThan(end.segment());
        Path backup = backups.make(NOON, end, 3);
        assertThat(read(new StoreFolder(backup))).isEqualTo(before);
        assertThat(backups.verify(backup)).isTrue();
    }

    @Test
    void onlyTheNewestAreKept() throws Exception {
        List<Path> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.addFirst(backups.make(NOON.plusSeconds(i), journal.end(), 3));
        }
        assertThat(backups.list()).isEqualTo(made.subList(0, 3));
    }

    @Test
    void aBackupThatWasChangedIsNotRestored() throws Exception {
        Path backup = backups.make(NOON, journal.end(), 3);
        Path segment = new StoreFolder(backup).journal().resolve("00000001.lines");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[100] ^= 1;
        Files.write(segment, bytes);
        assertThat(backups.verify(backup)).isFalse();
        assertThatThrownBy(() -> backups.restore(backup)).isInstanceOf(IOException.class);
        assertThat(read(store)).hasSize(12);
    }

    @Test
    void aFileThatIsMissingOrTooManyIsNoticed() throws Exception {
        Path backup = backups.make(NOON, journal.end(), 3);
        Path extra = new StoreFolder(backup).keys().resolve("evil.key");
        Files.createFile(extra);
        assertThat(backups.verify(backup)).isFalse();
        Files.delete(extra);
        Files.delete(new StoreFolder(backup).desk().resolveSibling("settings.json"));
        assertThat(backups.verify(backup)).isFalse();
    }

    @Test
    void restoringPutsThePresentAsideAndBringsTheBackup() throws Exception {
        List<Line> before = read(store);
        Path backup = backups.make(NOON, journal.end(), 3);
        journal.append(lines.batch(3, 10));
        List<Line> present = read(store);
        new SettingsFile(disk, store).write(Settings.DEFAULT.withTheme("contrast"));
        Path old = backups.restore(backup);
        assertThat(read(store)).isEqualTo(before);
        assertThat(new SettingsFile(disk, store).read().theme()).isEqualTo("light");
        assertThat(read(new StoreFolder(old))).isEqualTo(present);
        assertThat(new SettingsFile(disk, new StoreFolder(old)).read().theme()).isEqualTo("contrast");
        assertThat(backups.verify(backup)).isTrue();
        assertThat(backups.restore(backup)).isNotEqualTo(old);
    }

    @Test
    void aRestoredStoreIsStrangeToItsOwnMachine() throws Exception {
        Machine machine = new Machine(disk, folder.resolve("memory"), new SecureRandom());
        machine.mark(store);
        Path backup = backups.make(NOON, journal.end(), 3);
        assertThat(machine.know(store, _ -> true)).isEqualTo(SAME);
        backups.restore(backup);
        assertThat(machine.know(store, _ -> true)).isEqualTo(STRANGE);
    }

    @Test
    void aLeftOverPartIsNoBackupAndNoObstacle() throws Exception {
        Files.createDirectories(store.backups().resolve("20261125T120000Z.part/journal"));
        assertThat(backups.list()).isEmpty();
        assertThat(backups.verify(backups.make(NOON, journal.end(), 3))).isTrue();
        assertThatThrownBy(() -> backups.make(NOON, journal.end(), 3)).isInstanceOf(IOException.class);
    }

    @Test
    void whatAKilledBackupLeftGoesWithTheNextOne() throws Exception {
        Path left = Files.createDirectories(store.backups().resolve("20261124T120000Z.part/journal"));
        backups.make(NOON, journal.end(), 3);

        assertThat(left.getParent()).doesNotExist();
        assertThat(disk.list(store.backups())).hasSize(1);
    }

    @Test
    void aBackupThatFailsLeavesNothing() throws Exception {
        Files.createDirectories(store.settings().resolveSibling("keys").resolve("cannot-be-read.key"));

        assertThatThrownBy(() -> backups.make(NOON, journal.end(), 3)).isInstanceOf(IOException.class);
        assertThat(disk.list(store.backups())).isEmpty();
    }
}
