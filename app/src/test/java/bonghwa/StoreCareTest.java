package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore and doctor as somebody types them, and where a store may lie. */
class StoreCareTest {

    private StoreDesk desk;

    @TempDir
    private Path home;

    @BeforeEach
    void open() {
        desk = StoreDesk.in(home);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_restored_store_is_as_it_was_at_the_backup_and_goes_on_as_a_new_replica() {
        desk.log("하나", "둘");
        HomeDesk.Answer backup = desk.said("backup");
        desk.log("셋");
        String copy = backup.out().strip().substring("backup: ".length());

        HomeDesk.Answer restored = desk.said("restore", copy);

        assertThat(restored.exit()).isEqualTo(Exit.DONE);
        assertThat(restored.out()).contains(copy);
        assertThat(desk.texts()).containsExactly("하나", "둘");
        desk.log("넷");
        assertThat(desk.texts()).containsExactly("하나", "둘", "넷");
        assertThat(desk.said("verify").out()).contains("replicas: 2").doesNotContain("bad");
    }

    @Test
    void what_stood_there_before_a_restore_is_kept() throws IOException {
        desk.log("하나");
        String copy = desk.said("backup").out().strip().substring("backup: ".length());
        desk.log("둘");
        byte[] before = Files.readAllBytes(desk.journal());
        desk.said("restore", copy);

        try (Stream<Path> kept = Files.walk(desk.store().resolve("set-aside"))) {
            Path old =
                    kept.filter(p -> p.endsWith("00000001.lines")).findFirst().orElseThrow();
            assertThat(Files.readAllBytes(old)).isEqualTo(before);
        }
    }

    @Test
    void a_backup_goes_where_it_is_told_and_restores_into_an_empty_store() {
        desk.log("하나");
        assertThat(desk.said("backup", "stick/copy").out()).isEqualTo("backup: " + home.resolve("stick/copy") + "\n");

        assertThat(desk.said("backup", "stick").out()).startsWith("backup: " + home.resolve("stick/2022"));
        assertThat(desk.said("backup", "stick/copy").out()).startsWith("backup: " + home.resolve("stick/copy/2022"));

        assertThat(desk.said("--store", "other", "restore", "stick/copy").exit())
                .isEqualTo(Exit.DONE);
        assertThat(desk.said("--store", "other", "timeline").out()).contains("하나");
    }

    @Test
    void a_restore_of_nothing_or_of_something_else_changes_nothing() throws IOException {
        desk.log("하나");
        byte[] before = Files.readAllBytes(desk.journal());
        Files.createDirectories(home.resolve("holiday"));
        Files.writeString(home.resolve("holiday/photo.txt"), "sea");

        HomeDesk.Answer missing = desk.said("restore", "nowhere", "--json");
        HomeDesk.Answer other = desk.said("restore", "holiday", "--json");

        assertThat(missing.exit()).isEqualTo(Exit.NO);
        assertThat(missing.err()).contains("\"code\":\"file\"", "no such file", "nowhere");
        assertThat(other.exit()).isEqualTo(Exit.NO);
        assertThat(other.err()).contains("\"code\":\"file\"", "nothing was changed");
        assertThat(Files.readAllBytes(desk.journal())).isEqualTo(before);
    }

    @Test
    void a_backup_of_which_a_byte_was_changed_is_not_restored() throws IOException {
        desk.log("하나");
        desk.said("backup", "copy");
        Path copied = home.resolve("copy/journal/00000001.lines");
        byte[] bytes = Files.readAllBytes(copied);
        bytes[bytes.length / 2] ^= 1;
        Files.write(copied, bytes);

        assertThat(desk.said("restore", "copy").exit()).isEqualTo(Exit.NO);
        assertThat(desk.texts()).containsExactly("하나");
    }

    @Test
    void the_folder_of_a_store_is_made_when_missing() {
        assertThat(desk.said("--store", "far/away/새 방", "incident", "declare", "둘째")
                        .exit())
                .isZero();

        assertThat(home.resolve("far/away/새 방/journal")).isDirectory();
        assertThat(desk.said("--store", "far/away/새 방", "incident", "list").out())
                .contains("둘째");
    }

    @Test
    void a_file_is_no_store() throws IOException {
        Files.writeString(home.resolve("file"), "x");

        HomeDesk.Answer answer = desk.said("--store", "file", "status", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.STORE);
        assertThat(answer.err()).contains("\"code\":\"store\"", "file");
        assertThat(home.resolve("file")).hasContent("x");
    }

    @Test
    void looking_after_a_store_that_is_not_there_makes_none() {
        assertThat(desk.said("--store", "none", "verify").exit()).isZero();
        assertThat(desk.said("--store", "none", "doctor").exit()).isZero();
        assertThat(home.resolve("none")).doesNotExist();
    }

    @Test
    void the_doctor_misses_a_backup_until_there_is_one() {
        assertThat(desk.said("doctor").out()).contains("warning  No backup yet");
        desk.said("backup");
        assertThat(desk.said("doctor").out()).doesNotContain("No backup yet");
        assertThat(desk.said("doctor", "--json").out().lines())
                .allMatch(line -> line.startsWith("{\"grade\":\"") && line.endsWith("}"));
    }
}
