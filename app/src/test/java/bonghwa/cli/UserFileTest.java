package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that the user names. */
class UserFileTest {

    @TempDir
    private Path folder;

    private static void assertFails(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Failure.class, f -> {
            assertThat(f.key()).isEqualTo(key);
            assertThat(f.code()).isEqualTo("file");
            assertThat(f.exit()).isEqualTo(Exit.NO);
            assertThat(f.where()).isNotNull();
        });
    }

    @Test
    void aTextIsReadWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "가\r\n나");

        assertThat(UserFile.text(file)).isEqualTo("가\r\n나");
        assertThat(UserFile.text(Files.createFile(folder.resolve("empty")))).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreNotGuessedAt() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[] {'a', (byte) 0xB0, (byte) 0xA1});

        assertFails(() -> UserFile.text(file), "cli.error.file-not-utf8");
    }

    @Test
    void whatIsNotThereOrAFolderIsSaid() {
        assertFails(() -> UserFile.text(folder.resolve("nothing")), "cli.error.no-file");
        assertFails(() -> UserFile.text(folder), "cli.error.file-read");
    }

    @Test
    void aFileOverTheLimitIsNotRead() throws IOException {
        Path file = folder.resolve("big");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(64L * 1024 * 1024 + 1);
        }

        assertFails(() -> UserFile.text(file), "cli.error.file-too-big");
    }

    @Test
    void foldersOnTheWayAreMade() throws Exception {
        Path file = folder.resolve("새/폴더/a.yaml");

        UserFile.write(file, "가".getBytes(StandardCharsets.UTF_8));

        assertThat(file).hasContent("가");
    }

    @Test
    void whatWasThereIsReplacedWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "a much longer text than the new one");

        UserFile.write(file, new byte[] {'x'});

        assertThat(file).hasContent("x");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void nothingIsWrittenOverAFolderOrThroughAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "x");

        assertFails(() -> UserFile.write(folder, new byte[0]), "cli.error.is-folder");
        assertFails(() -> UserFile.write(file.resolve("below"), new byte[0]), "cli.error.file-write");
        assertThat(file).hasContent("x");
    }
}
