package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What verify says of a store, and what a damaged one answers. */
class StoreDamageTest {

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
    void verify_says_consistent_without_a_root_and_authentic_with_the_right_one_and_no_with_another() {
        desk.log("하나");
        HomeDesk.Answer alone = desk.said("verify");
        assertThat(alone.exit()).isEqualTo(Exit.DONE);
        assertThat(alone.out()).contains("Consistent").doesNotContain("Authentic");
        String root = alone.out()
                .lines()
                .filter(l -> l.contains("Consistent"))
                .findFirst()
                .orElseThrow();
        root = root.substring(root.lastIndexOf(' ') + 1);

        HomeDesk.Answer trusted = desk.said("verify", "--root", root);
        assertThat(trusted.exit()).isEqualTo(Exit.DONE);
        assertThat(trusted.out()).contains("Authentic").contains(root);
        HomeDesk.Answer other = desk.said("verify", "--root", "A".repeat(43));
        assertThat(other.exit()).isEqualTo(Exit.NO);
        assertThat(other.out()).contains("Another room").doesNotContain("Authentic");
    }

    @Test
    void any_changed_byte_of_the_journal_is_found_by_verify() throws IOException {
        desk.log("하나", "둘", "셋");
        int acknowledged = Math.toIntExact(Files.size(desk.journal()));
        desk.log("넷");
        byte[] whole = Files.readAllBytes(desk.journal());
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            byte[] changed = whole.clone();
            int at = random.nextInt(acknowledged);
            changed[at] ^= (byte) (1 + random.nextInt(127));
            Files.write(desk.journal(), changed);
            assertThat(desk.said("verify").exit()).as("byte %d", at).isEqualTo(Exit.NO);
        }
        Files.write(desk.journal(), whole);
        assertThat(desk.said("verify").exit()).isZero();
    }

    @Test
    void verify_does_not_call_good_what_it_has_just_called_bad() throws IOException {
        desk.log("하나", "둘");
        desk.spoil("\"replica\":\"");

        HomeDesk.Answer answer = desk.said("verify");

        assertThat(answer.out()).contains("bad  ").doesNotContain("good");
    }

    @Test
    void a_damaged_store_is_read_as_far_as_it_goes_and_says_that_it_is_not_the_whole() throws IOException {
        desk.log("하나");
        desk.log("둘");
        desk.log("셋");
        desk.spoil("\"typed\":\"둘");

        HomeDesk.Answer answer = desk.said("timeline");

        assertThat(answer.exit()).isEqualTo(Exit.STORE);
        assertThat(answer.out()).contains("하나").doesNotContain("둘");
        assertThat(answer.err()).startsWith("bonghwa: The store is damaged: " + desk.store());
        assertThat(desk.said("status", "--json").err()).contains("\"code\":\"store\"");
    }

    @Test
    void nothing_is_recorded_in_a_damaged_store_and_nothing_in_it_is_changed() throws IOException {
        desk.log("하나");
        desk.log("둘");
        desk.log("셋");
        desk.spoil("\"typed\":\"둘");
        byte[] damaged = Files.readAllBytes(desk.journal());

        HomeDesk.Answer answer = desk.said("log", "넷");

        assertThat(answer.exit()).isEqualTo(Exit.STORE);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("damaged").doesNotContain("bonghwa.store");
        assertThat(Files.readAllBytes(desk.journal())).isEqualTo(damaged);
    }

    @Test
    void a_backup_mends_a_damaged_store() throws IOException {
        desk.log("하나", "둘");
        desk.said("backup", "copy");
        desk.log("셋");
        desk.log("넷");
        desk.spoil("\"typed\":\"하나");

        assertThat(desk.said("restore", "copy").exit()).isZero();
        assertThat(desk.said("status").exit()).isZero();
        assertThat(desk.texts()).containsExactly("하나", "둘");
    }

    @Test
    void a_torn_end_is_no_damage_and_is_set_aside_by_the_next_who_opens() throws IOException {
        desk.log("하나");
        byte[] whole = Files.readAllBytes(desk.journal());
        byte[] torn = Arrays.copyOf(whole, whole.length + 40);
        Arrays.fill(torn, whole.length, torn.length, (byte) 'x');
        Files.write(desk.journal(), torn);

        HomeDesk.Answer seen = desk.said("verify");
        assertThat(seen.exit()).isZero();
        assertThat(seen.out()).contains("warning").contains("40 bytes");

        assertThat(desk.said("status").exit()).isZero();
        assertThat(Files.readAllBytes(desk.journal())).isEqualTo(whole);
        assertThat(desk.said("verify").out()).doesNotContain("warning");
        try (Stream<Path> aside = Files.list(desk.store().resolve("set-aside"))) {
            assertThat(aside).singleElement().satisfies(p -> assertThat(p).hasSize(40));
        }
    }

    @Test
    void what_is_no_exported_file_cannot_be_verified() {
        HomeDesk.Answer answer = desk.said("verify", "report.pdf", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.err()).contains("\"code\":\"file\"", "report.pdf");
    }
}
