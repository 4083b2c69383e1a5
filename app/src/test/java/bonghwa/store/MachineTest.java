package bonghwa.store;

import static bonghwa.store.Machine.Acquaintance.NEW;
import static bonghwa.store.Machine.Acquaintance.SAME;
import static bonghwa.store.Machine.Acquaintance.STRANGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copied or restored store is found out; the same store is left in peace. */
class MachineTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final NioDisk disk = new NioDisk();

    private StoreFolder store(String name) {
        return new StoreFolder(folder.resolve(name));
    }

    private Machine machine(String name) throws IOException {
        Path id = folder.resolve(name + "-id");
        Files.writeString(id, name + "\n");
        return new Machine(disk, folder.resolve(name + "-memory"), new SecureRandom(), List.of(id));
    }

    @BeforeEach
    void makeStore() throws IOException {
        Files.createDirectories(store("one").journal());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void aNewStoreIsNew() throws IOException {
        assertThat(machine("laptop").know(store("one"), _ -> true)).isEqualTo(NEW);
    }

    /** A backup, or a folder copied by hand: nobody left a mark in it. */
    @Test
    void aStoreThatHoldsARecordButNoMarkIsStrange() throws IOException {
        Files.writeString(store("one").journal().resolve("00000001.lines"), "a line\n\n");
        assertThat(machine("laptop").know(store("one"), _ -> true)).isEqualTo(STRANGE);
    }

    @Test
    void aRecordWhoseLastSegmentIsStillEmptyIsARecord() throws IOException {
        Files.writeString(store("one").journal().resolve("00000001.lines"), "a line\n\n");
        Files.createFile(store("one").journal().resolve("00000002.lines"));
        assertThat(machine("laptop").know(store("one"), _ -> true)).isEqualTo(STRANGE);
    }

    @Test
    void aStoreThatSaysWhichReplicaItWritesAsIsNotNew() throws IOException {
        Files.writeString(store("one").desk(), "{}");
        assertThat(machine("laptop").know(store("one"), _ -> true)).isEqualTo(STRANGE);
    }

    @Test
    void anEmptySegmentIsNoRecord() throws IOException {
        Files.createFile(store("one").journal().resolve("00000001.lines"));
        assertThat(machine("laptop").know(store("one"), _ -> true)).isEqualTo(NEW);
    }

    @Test
    void theSameStoreIsTheSameAtEveryOpening() throws IOException {
        for (int i = 0; i < 3; i++) {
            machine("laptop").mark(store("one"));
            assertThat(machine("laptop").know(store("one"), _ -> true)).isEqualTo(SAME);
        }
    }

    @Test
    void aCopyBesideItIsStrangeAndTheOriginalIsNot() throws IOException {
        machine("laptop").mark(store("one"));
        copy(store("one").root(), store("two").root());
        assertThat(machine("laptop").know(store("two"), _ -> true)).isEqualTo(STRANGE);
        assertThat(machine("laptop").know(store("one"), _ -> true)).isEqualTo(SAME);
    }

    @Test
    void aCopyPutInThePlaceOfTheOriginalIsStrange() throws IOException {
        machine("laptop").mark(store("one"));
        copy(store("one").root(), store("two").root());
        Files.move(store("one").root(), store("kept").root());
        Files.move(store("two").root(), store("one").root());
        assertThat(machine("laptop").know(store("one"), _ -> true)).isEqualTo(STRANGE);
    }

    @Test
    void theSameFolderOnAnotherMachineIsStrange() throws IOException {
        machine("laptop").mark(store("one"));
        assertThat(machine("desktop").know(store("one"), _ -> true)).isEqualTo(STRANGE);
    }

    /** As a backup program does: the folders are the same, the files are of yesterday. */
    @Test
    void yesterdaysFilesInTodaysFolderAreStrange() throws IOException {
        machine("laptop").mark(store("one"));
        byte[] yesterday = Files.readAllBytes(store("one").machine());
        machine("laptop").mark(store("one"));
        Files.write(store("one").machine(), yesterday);
        assertThat(machine("laptop").know(store("one"), _ -> true)).isEqualTo(STRANGE);
    }

    @Test
    void withoutAMemoryTheMarkInTheStoreDecides() throws IOException {
        machine("laptop").mark(store("one"));
        Files.move(folder.resolve("laptop-memory"), folder.resolve("lost"));
        assertThat(machine("laptop").know(store("one"), _ -> true)).isEqualTo(SAME);
    }

    @Test
    void aMachineThatCannotRememberStillOpens() throws IOException {
        Files.createFile(folder.resolve("laptop-memory"));
        machine("laptop").mark(store("one"));
        assertThat(Files.exists(store("one").machine())).isTrue();
    }

    @Test
    void aMarkThatCannotBeReadIsStrange() throws IOException {
        machine("laptop").mark(store("one"));
        Files.writeString(store("one").machine(), "rubbish");
        assertThat(machine("laptop").know(store("one"), _ -> true)).isEqualTo(STRANGE);
    }

    @Test
    void aSystemWithoutANumberGetsOneThatStays() throws IOException {
        Machine nameless =
                new Machine(disk, folder.resolve("memory"), new SecureRandom(), List.of(folder.resolve("none")));
        nameless.mark(store("one"));
        assertThat(nameless.know(store("one"), _ -> true)).isEqualTo(SAME);
        Machine other =
                new Machine(disk, folder.resolve("memory2"), new SecureRandom(), List.of(folder.resolve("none")));
        assertThat(other.know(store("one"), _ -> true)).isEqualTo(STRANGE);
    }
}
