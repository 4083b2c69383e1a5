package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NioDiskTest extends DiskContract {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final NioDisk disk = new NioDisk();

    @Override
    Disk disk() {
        return disk;
    }

    @Override
    Path folder() {
        return folder;
    }

    @Test
    void ownerOnlyTakesEverybodyElsesRights() throws IOException {
        Path file = Files.createFile(folder.resolve("key"));
        disk.ownerOnly(file);
        disk.ownerOnly(folder);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aLockThatAnotherDiskOfThisProcessHoldsIsNotBroken() throws IOException {
        Path lock = folder.resolve("lock");
        try (var held = new NioDisk().lock(lock).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(disk.lock(lock)).isEmpty();
            assertThat(disk.lock(lock)).isEmpty();
        }
    }

    @Test
    void aCopyOfAFolderHasAnotherKey() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        assertThat(disk.key(one)).isNotEqualTo(disk.key(two));
    }
}
