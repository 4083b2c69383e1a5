package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedRootTest {

    private static final String ROOT = Sha256.of(new byte[] {1});

    private final NioDisk disk = new NioDisk();

    @TempDir
    private Path folder;

    private StoreFolder store() {
        return new StoreFolder(folder);
    }

    private TrustedRoot file() {
        return new TrustedRoot(disk, store());
    }

    @Test
    void as_long_as_nobody_says_whom_to_trust_there_is_no_file() throws IOException {
        assertThat(file().read()).isEmpty();
        assertThat(store().trusted()).doesNotExist();
    }

    @Test
    void what_was_written_is_read_and_replaced_as_a_whole() throws IOException {
        file().write(ROOT);
        assertThat(file().read()).contains(ROOT);
        assertThat(Files.readString(store().trusted())).contains("\"root\"").endsWith("}\n");
        String other = Sha256.of(new byte[] {2});
        file().write(other);
        assertThat(file().read()).contains(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"root\":7}", "{\"root\":\"AAAA\"}", "{\"root\":\"한글\"}", "[]", "{\"root\""})
    void a_file_that_cannot_be_understood_is_never_taken_for_none(String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(store().trusted(), text);

        assertThatThrownBy(() -> file().read()).isInstanceOf(IOException.class).hasMessageContaining("root.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAA AAAA AAAA", "not base64 at all!"})
    void what_can_be_no_fingerprint_is_not_written(String text) {
        assertThat(TrustedRoot.possible(text)).isFalse();
        assertThatThrownBy(() -> file().write(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store().trusted()).doesNotExist();
    }

    @Test
    void a_backup_takes_it_along_and_a_restore_brings_it_back() throws IOException {
        file().write(ROOT);
        Files.createDirectories(store().journal());
        Backups backups = new Backups(disk, store());
        Path backup = backups.make(Instant.EPOCH, At.START, 3);
        file().write(Sha256.of(new byte[] {2}));
        backups.restore(backup);

        assertThat(file().read()).contains(ROOT);
    }
}
