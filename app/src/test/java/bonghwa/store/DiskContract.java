package bonghwa.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Disk} does, the real one and the one that fails on purpose. */
abstract class DiskContract {

    abstract Disk disk();

    /** An existing, empty folder of that disk. */
    abstract Path folder();

    private Path file() throws IOException {
        Path file = folder().resolve("a");
        disk().create(file);
        return file;
    }

    @Test
    void whatIsAppendedIsReadBack() throws IOException {
        Path file = file();
        try (DiskFile open = disk().open(file)) {
            open.append("one".getBytes(UTF_8));
            open.append("two".getBytes(UTF_8));
            open.force();
            assertThat(open.size()).isEqualTo(6);
        }
        assertThat(disk().read(file)).asString(UTF_8).isEqualTo("onetwo");
        assertThat(disk().size(file)).isEqualTo(6);
    }

    @Test
    void readingBeginsAtTheOffset() throws IOException {
        Path file = file();
        try (DiskFile open = disk().open(file)) {
            open.append("onetwo".getBytes(UTF_8));
        }
        try (var in = disk().readFrom(file, 3)) {
            assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo("two");
        }
    }

    @Test
    void overwritingAndCuttingChangeTheMiddleAndTheEnd() throws IOException {
        Path file = file();
        try (DiskFile open = disk().open(file)) {
            open.append("abcdef".getBytes(UTF_8));
            open.overwrite(1, "XY".getBytes(UTF_8));
            open.truncate(4);
            open.append("!".getBytes(UTF_8));
        }
        assertThat(disk().read(file)).asString(UTF_8).isEqualTo("aXYd!");
    }

    @Test
    void aNameIsTakenOnlyOnce() throws IOException {
        Path file = file();
        assertThatThrownBy(() -> disk().create(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aMoveReplacesWhatIsThere() throws IOException {
        Path file = file();
        try (DiskFile open = disk().open(file)) {
            open.append("new".getBytes(UTF_8));
        }
        Path other = folder().resolve("b");
        disk().create(other);
        disk().move(file, other);
        disk().forceFolder(folder());
        assertThat(disk().exists(file)).isFalse();
        assertThat(disk().read(other)).asString(UTF_8).isEqualTo("new");
    }

    @Test
    void aFolderListsWhatIsInItByName() throws IOException {
        disk().create(folder().resolve("2"));
        disk().create(folder().resolve("1"));
        disk().makeFolder(folder().resolve("3/deep"));
        assertThat(disk().list(folder()))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("1", "2", "3");
        assertThat(disk().list(folder().resolve("none"))).isEmpty();
    }

    @Test
    void whatIsDeletedIsGone() throws IOException {
        Path file = file();
        disk().delete(file);
        assertThat(disk().exists(file)).isFalse();
        assertThatThrownBy(() -> disk().read(file)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aLockIsHeldByOneUntilItIsGivenBack() throws IOException {
        Path lock = folder().resolve("lock");
        Closeable held = disk().lock(lock).orElseThrow();
        Optional<Closeable> second = disk().lock(lock);
        assertThat(second).isEmpty();
        held.close();
        disk().lock(lock).orElseThrow().close();
    }

    @Test
    void aFolderHasAKeyAndRoom() throws IOException {
        assertThat(disk().key(folder())).isEqualTo(disk().key(folder())).isNotEmpty();
        assertThat(disk().room(folder())).isPositive();
        assertThat(disk().writable(folder())).isTrue();
    }
}
