package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Exit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore, verify and doctor as somebody types them, and what a damaged store answers. */
class StoreCareTest {

    private static final Instant START = Instant.parse("2022-10-15T06:40:00Z");

    private final AtomicInteger seconds = new AtomicInteger();
    private HomeDesk desk;

    @TempDir
    private Path home;

    @BeforeEach
    void open() {
        desk = new HomeDesk(home, () -> START.plusSeconds(seconds.getAndIncrement()));
        said("incident", "declare", "판교 화재");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private HomeDesk.Answer said(String... words) {
        return desk.typing("", "en_GB.UTF-8", words);
    }

    private void log(String... lines) {
        assertThat(desk.typing(String.join("\n", lines), "en_GB.UTF-8", "log", "-")
                        .exit())
                .isZero();
    }

    private List<String> texts() {
        return said("timeline", "--json")
                .out()
                .lines()
                .map(line -> line.replaceAll(".*\"text\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private Path journal() {
        return desk.store().resolve("journal/00000001.lines");
    }

    /** Changes one byte of the journal behind the words, and gives back how it was. */
    private byte[] spoil(String behind) throws IOException {
        byte[] whole = Files.readAllBytes(journal());
        byte[] changed = whole.clone();
        byte[] words = behind.getBytes(StandardCharsets.UTF_8);
        int at = 0;
        while (!Arrays.equals(words, 0, words.length, whole, at, at + words.length)) {
            at++;
        }
        changed[at + words.length] ^= 1;
        Files.write(journal(), changed);
        return whole;
    }

    @Test
    void a_restored_store_is_as_it_was_at_the_backup_and_goes_on_as_a_new_replica() {
        log("하나", "둘");
        HomeDesk.Answer backup = said("backup");
        log("셋");
        String copy = backup.out().strip().substring("backup: ".length());

        HomeDesk.Answer restored = said("restore", copy);

        assertThat(restored.exit()).isEqualTo(Exit.DONE);
        assertThat(restored.out()).contains(copy);
        assertThat(texts()).containsExactly("하나", "둘");
        log("넷");
        assertThat(texts()).containsExactly("하나", "둘", "넷");
        assertThat(said("verify").out()).contains("replicas: 2").doesNotContain("bad");
    }

    @Test
    void what_stood_there_before_a_restore_is_kept() throws IOException {
        log("하나");
        String copy = said("backup").out().strip().substring("backup: ".length());
        log("둘");
        byte[] before = Files.readAllBytes(journal());
        said("restore", copy);

        try (Stream<Path> kept = Files.walk(desk.store().resolve("set-aside"))) {
            Path old =
                    kept.filter(p -> p.endsWith("00000001.lines")).findFirst().orElseThrow();
            assertThat(Files.readAllBytes(old)).isEqualTo(before);
        }
    }

    @Test
    void a_backup_goes_where_it_is_told_and_restores_into_an_empty_store() {
        log("하나");
        assertThat(said("backup", "stick/copy").out()).isEqualTo("backup: " + home.resolve("stick/copy") + "\n");

        assertThat(said("backup", "stick").out()).startsWith("backup: " + home.resolve("stick/2022"));
        assertThat(said("backup", "stick/copy").out()).startsWith("backup: " + home.resolve("stick/copy/2022"));

        assertThat(said("--store", "other", "restore", "stick/copy").exit()).isEqualTo(Exit.DONE);
        assertThat(said("--store", "other", "timeline").out()).contains("하나");
    }

    @Test
    void a_restore_of_nothing_or_of_something_else_changes_nothing() throws IOException {
        log("하나");
        byte[] before = Files.readAllBytes(journal());
        Files.createDirectories(home.resolve("holiday"));
        Files.writeString(home.resolve("holiday/photo.txt"), "sea");

        HomeDesk.Answer missing = said("restore", "nowhere", "--json");
        HomeDesk.Answer other = said("restore", "holiday", "--json");

        assertThat(missing.exit()).isEqualTo(Exit.NO);
        assertThat(missing.err()).contains("\"code\":\"file\"", "no such file", "nowhere");
        assertThat(other.exit()).isEqualTo(Exit.NO);
        assertThat(other.err()).contains("\"code\":\"file\"", "nothing was changed");
        assertThat(Files.readAllBytes(journal())).isEqualTo(before);
    }

    @Test
    void a_backup_of_which_a_byte_was_changed_is_not_restored() throws IOException {
        log("하나");
        said("backup", "copy");
        Path copied = home.resolve("copy/journal/00000001.lines");
        byte[] bytes = Files.readAllBytes(copied);
        bytes[bytes.length / 2] ^= 1;
        Files.write(copied, bytes);

        assertThat(said("restore", "copy").exit()).isEqualTo(Exit.NO);
        assertThat(texts()).containsExactly("하나");
    }

    @Test
    void verify_says_consistent_without_a_root_and_authentic_with_the_right_one_and_no_with_another() {
        log("하나");
        HomeDesk.Answer alone = said("verify");
        assertThat(alone.exit()).isEqualTo(Exit.DONE);
        assertThat(alone.out()).contains("Consistent").doesNotContain("Authentic");
        String root = alone.out()
                .lines()
                .filter(l -> l.contains("Consistent"))
                .findFirst()
                .orElseThrow();
        root = root.substring(root.lastIndexOf(' ') + 1);

        HomeDesk.Answer trusted = said("verify", "--root", root);
        assertThat(trusted.exit()).isEqualTo(Exit.DONE);
        assertThat(trusted.out()).contains("Authentic").contains(root);
        HomeDesk.Answer other = said("verify", "--root", "A".repeat(43));
        assertThat(other.exit()).isEqualTo(Exit.NO);
        assertThat(other.out()).contains("Another room").doesNotContain("Authentic");
    }

    @Test
    void any_changed_byte_of_the_journal_is_found_by_verify() throws IOException {
        log("하나", "둘", "셋");
        int acknowledged = Math.toIntExact(Files.size(journal()));
        log("넷");
        byte[] whole = Files.readAllBytes(journal());
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            byte[] changed = whole.clone();
            int at = random.nextInt(acknowledged);
            changed[at] ^= (byte) (1 + random.nextInt(127));
            Files.write(journal(), changed);
            assertThat(said("verify").exit()).as("byte %d", at).isEqualTo(Exit.NO);
        }
        Files.write(journal(), whole);
        assertThat(said("verify").exit()).isZero();
    }

    @Test
    void verify_does_not_call_good_what_it_has_just_called_bad() throws IOException {
        log("하나", "둘");
        spoil("\"replica\":\"");

        HomeDesk.Answer answer = said("verify");

        assertThat(answer.out()).contains("bad  ").doesNotContain("good");
    }

    @Test
    void a_damaged_store_is_read_as_far_as_it_goes_and_says_that_it_is_not_the_whole() throws IOException {
        log("하나");
        log("둘");
        log("셋");
        spoil("\"typed\":\"둘");

        HomeDesk.Answer answer = said("timeline");

        assertThat(answer.exit()).isEqualTo(Exit.STORE);
        assertThat(answer.out()).contains("하나").doesNotContain("둘");
        assertThat(answer.err()).startsWith("bonghwa: The store is damaged: " + desk.store());
        assertThat(said("status", "--json").err()).contains("\"code\":\"store\"");
    }

    @Test
    void nothing_is_recorded_in_a_damaged_store_and_nothing_in_it_is_changed() throws IOException {
        log("하나");
        log("둘");
        log("셋");
        spoil("\"typed\":\"둘");
        byte[] damaged = Files.readAllBytes(journal());

        HomeDesk.Answer answer = said("log", "넷");

        assertThat(answer.exit()).isEqualTo(Exit.STORE);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("damaged").doesNotContain("bonghwa.store");
        assertThat(Files.readAllBytes(journal())).isEqualTo(damaged);
    }

    @Test
    void a_backup_mends_a_damaged_store() throws IOException {
        log("하나", "둘");
        said("backup", "copy");
        log("셋");
        log("넷");
        spoil("\"typed\":\"하나");

        assertThat(said("restore", "copy").exit()).isZero();
        assertThat(said("status").exit()).isZero();
        assertThat(texts()).containsExactly("하나", "둘");
    }

    @Test
    void a_torn_end_is_no_damage_and_is_set_aside_by_the_next_who_opens() throws IOException {
        log("하나");
        byte[] whole = Files.readAllBytes(journal());
        byte[] torn = Arrays.copyOf(whole, whole.length + 40);
        Arrays.fill(torn, whole.length, torn.length, (byte) 'x');
        Files.write(journal(), torn);

        HomeDesk.Answer seen = said("verify");
        assertThat(seen.exit()).isZero();
        assertThat(seen.out()).contains("warning").contains("40 bytes");

        assertThat(said("status").exit()).isZero();
        assertThat(Files.readAllBytes(journal())).isEqualTo(whole);
        assertThat(said("verify").out()).doesNotContain("warning");
        try (Stream<Path> aside = Files.list(desk.store().resolve("set-aside"))) {
            assertThat(aside).singleElement().satisfies(p -> assertThat(p).hasSize(40));
        }
    }

    @Test
    void the_folder_of_a_store_is_made_when_missing() {
        assertThat(said("--store", "far/away/새 방", "incident", "declare", "둘째").exit())
                .isZero();

        assertThat(home.resolve("far/away/새 방/journal")).isDirectory();
        assertThat(said("--store", "far/away/새 방", "incident", "list").out()).contains("둘째");
    }

    @Test
    void a_file_is_no_store() throws IOException {
        Files.writeString(home.resolve("file"), "x");

        HomeDesk.Answer answer = said("--store", "file", "status", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.STORE);
        assertThat(answer.err()).contains("\"code\":\"store\"", "file");
        assertThat(home.resolve("file")).hasContent("x");
    }

    @Test
    void looking_after_a_store_that_is_not_there_makes_none() {
        assertThat(said("--store", "none", "verify").exit()).isZero();
        assertThat(said("--store", "none", "doctor").exit()).isZero();
        assertThat(home.resolve("none")).doesNotExist();
    }

    @Test
    void the_doctor_misses_a_backup_until_there_is_one() {
        assertThat(said("doctor").out()).contains("warning  No backup yet");
        said("backup");
        assertThat(said("doctor").out()).doesNotContain("No backup yet");
        assertThat(said("doctor", "--json").out().lines())
                .allMatch(line -> line.startsWith("{\"grade\":\"") && line.endsWith("}"));
    }

    @Test
    void what_is_no_exported_file_cannot_be_verified() {
        HomeDesk.Answer answer = said("verify", "report.pdf", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.err()).contains("\"code\":\"file\"", "report.pdf");
    }
}
