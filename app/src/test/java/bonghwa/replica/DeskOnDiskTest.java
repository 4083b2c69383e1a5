package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Clockwork;
import bonghwa.store.DeskFile;
import bonghwa.store.Disk;
import bonghwa.store.KeyFiles;
import bonghwa.store.Machine;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment the process is killed in, a copied store never goes on under the replica of the original. */
class DeskOnDiskTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path temp;

    private StoreFolder original;
    private StoreFolder copy;

    @BeforeEach
    void places() throws IOException {
        original = new StoreFolder(temp.resolve("original"));
        copy = new StoreFolder(temp.resolve("copy"));
        Files.createDirectories(original.journal());
        Files.createDirectories(copy.journal());
    }

    private DeskOnDisk desk(Disk disk, StoreFolder store) throws IOException {
        return DeskOnDisk.open(
                new DeskFile(disk, store),
                new KeyFiles(disk, store.keys(), RANDOM),
                new Machine(disk, temp.resolve("memory"), RANDOM),
                Clockwork.REAL,
                _ -> true);
    }

    private static String replica(Identity identity) {
        return identity.replica().id();
    }

    /** A disk on which the process dies just before that file gets its name. */
    private static Disk dyingBefore(Path file) {
        NioDisk real = new NioDisk();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (_, what, with) -> {
                    if (what.getName().equals("move") && with[1].equals(file)) {
                        throw new IOException("killed");
                    }
                    try {
                        return what.invoke(real, with);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private String copied() throws IOException {
        Identity first = desk(new NioDisk(), original).identity();
        Files.createDirectories(copy.keys());
        for (Path key : new NioDisk().list(original.keys())) {
            Files.copy(key, copy.keys().resolve(String.valueOf(key.getFileName())));
        }
        Files.copy(original.desk(), copy.desk());
        Files.copy(original.machine(), copy.machine());
        return replica(first);
    }

    private void strangeAfterDyingBefore(Path file) throws IOException {
        String first = copied();
        DeskOnDisk killed = desk(dyingBefore(file), copy);
        assertThat(killed.strange()).isTrue();
        assertThatThrownBy(killed::identity).hasMessage("killed");

        DeskOnDisk again = desk(new NioDisk(), copy);
        assertThat(again.strange()).isTrue();
        assertThat(replica(again.identity())).isNotEqualTo(first);
    }

    @Test
    void a_copy_killed_before_its_new_replica_is_noted_is_still_strange() throws IOException {
        strangeAfterDyingBefore(copy.desk());
    }

    @Test
    void a_copy_killed_before_its_mark_is_left_is_still_strange() throws IOException {
        strangeAfterDyingBefore(copy.machine());
    }

    @Test
    void a_desk_killed_while_it_renews_itself_takes_a_replica_that_is_noted() throws IOException {
        String first = copied();
        DeskOnDisk killed = desk(dyingBefore(original.desk()), original);
        assertThatThrownBy(killed::renew).hasMessage("killed");

        // Nothing had been written as the new one, and the mark of the opening was not touched.
        DeskOnDisk again = desk(new NioDisk(), original);
        assertThat(again.strange()).isFalse();
        assertThat(again.current()).hasValue(first);
    }

    @Test
    void a_store_without_a_mark_but_with_a_noted_replica_goes_on_as_a_new_one() throws IOException {
        String first = copied();
        Files.delete(copy.machine());

        assertThat(replica(desk(new NioDisk(), copy).identity())).isNotEqualTo(first);
    }

    @Test
    void a_desk_that_never_wrote_has_no_letter_yet() throws IOException {
        DeskOnDisk desk = desk(new NioDisk(), original);
        assertThat(desk.letter()).isEmpty();

        assertThat(desk.identity().letter()).hasSize(1).isEqualTo(desk.letter());
    }
}
