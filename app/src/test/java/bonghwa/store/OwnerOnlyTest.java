package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A store is for its owner; what belongs to somebody else keeps the mode that it has. */
@DisabledOnOs(OS.WINDOWS)
class OwnerOnlyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final NioDisk disk = new NioDisk();

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private Path open(String name) throws IOException {
        return Files.createDirectory(
                folder.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }

    /** A disk that keeps no modes, as most sticks. */
    private static Disk stick() {
        NioDisk real = new NioDisk();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (_, what, with) -> {
                    if (what.getName().equals("ownerOnly")) {
                        throw new IOException("operation not permitted");
                    }
                    try {
                        return what.invoke(real, with);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void opened(Disk on, Path root) throws Exception {
        Journal.open(on, new StoreFolder(root), new JournalSettings(1 << 20, 0), At.START, (_, _) -> {})
                .journal()
                .close();
    }

    @Test
    void a_new_store_is_for_nobody_but_its_owner() throws Exception {
        opened(disk, folder.resolve("store"));
        assertThat(mode(folder.resolve("store"))).isEqualTo("rwx------");
    }

    @Test
    void a_folder_that_was_there_stays_as_its_owner_made_it() throws Exception {
        opened(disk, open("mine"));
        assertThat(mode(folder.resolve("mine"))).isEqualTo("rwxr-xr-x");
    }

    @Test
    void where_a_disk_keeps_no_modes_a_store_is_opened_all_the_same() throws Exception {
        opened(stick(), folder.resolve("store"));
        assertThat(folder.resolve("store/journal")).isDirectory();
    }

    @Test
    void a_text_for_its_owner_leaves_the_folder_to_everybody() throws Exception {
        Path file = open("Documents").resolve("key.txt");
        new LocalFiles(disk).writePrivate(file, new byte[] {1});

        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(mode(folder.resolve("Documents"))).isEqualTo("rwxr-xr-x");
    }

    @Test
    void a_text_for_its_owner_is_written_to_a_stick_too() throws Exception {
        Path file = open("stick").resolve("key.txt");
        new LocalFiles(stick()).writePrivate(file, new byte[] {1});

        assertThat(file).hasBinaryContent(new byte[] {1});
    }

    @Test
    void a_secret_is_not_written_where_anybody_could_read_it() throws Exception {
        Path file = open("keys").resolve("desk.key");
        assertThat(catchThrowable(() -> new LocalFiles(stick()).writeSecret(file, new byte[] {1})))
                .isInstanceOf(IOException.class);
        assertThat(file).doesNotExist();
    }
}
