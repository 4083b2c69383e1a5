package bonghwa.cli;

import static bonghwa.cli.TwoLaptops.AT;
import static bonghwa.cli.TwoLaptops.HUB;
import static bonghwa.cli.TwoLaptops.OTHER;
import static bonghwa.cli.TwoLaptops.shown;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import bonghwa.sync.Town;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What becomes of a hub and of those who come to it: put out, burnt, replaced, looked at. */
class HubLifeTest {

    @TempDir
    private Path home;

    private Town town;
    private Terminal one;
    private Terminal other;
    private TwoLaptops laptops;

    @BeforeEach
    void open() {
        laptops = new TwoLaptops(home);
        town = laptops.town;
        one = laptops.one;
        other = laptops.other;
    }

    @Test
    void who_was_put_out_comes_no_more_and_what_he_writes_counts_no_more() {
        laptops.together();
        other.run("incident", "declare", "아직 안에서");
        other.run("sync", "--once");

        Answer revoked = one.run("hub", "revoke", "kim", "--lang", "en");
        other.run("incident", "declare", "이미 밖에서");
        Answer late = other.run("sync", "--once");

        assertThat(revoked.out()).contains("is out of the room", "kim comes to the hub no more");
        assertThat(late.exit()).isEqualTo(Exit.HUB);
        assertThat(shown(one)).containsExactlyInAnyOrder("판교 화재", "아직 안에서");
    }

    @Test
    void an_invitation_that_nobody_used_is_revoked_by_its_name() {
        one.run("hub", "init", HUB, "--insecure");
        String invitation = laptops.invitation("kim");

        assertThat(one.run("hub", "revoke", "kim").exit()).isZero();
        assertThat(other.run("join", invitation).exit()).isEqualTo(Exit.HUB);
        assertThat(one.run("hub", "revoke", "nobody").exit()).isEqualTo(Exit.NO);
    }

    @Test
    void a_hub_that_burnt_is_replaced_and_the_new_one_is_filled_by_whoever_has_the_room() {
        laptops.together();
        other.run("incident", "declare", "불이 난 뒤");
        town.burn(AT);

        Answer silent = one.run("sync", "--once", "--lang", "en");
        assertThat(silent.exit()).isEqualTo(Exit.HUB);
        assertThat(silent.err()).contains("does not answer", AT);
        one.run("hub", "init", OTHER, "--insecure");
        Answer oneOfTwo = one.run("sync", "--once");
        assertThat(oneOfTwo.exit()).isZero();
        Terminal third = laptops.another("third");
        third.run("join", laptops.invitation("lee"));

        assertThat(shown(third)).isEqualTo(shown(one));
    }

    @Test
    void another_hub_under_a_known_address_is_filled_only_when_somebody_says_so() {
        one.run("hub", "init", HUB, "--insecure");
        town.buildAnew(AT);

        Answer careful = one.run("sync", "--once", "--lang", "en");
        assertThat(careful.exit()).isEqualTo(Exit.HUB);
        assertThat(careful.err()).contains("another hub stands at " + AT);
        assertThat(town.lines(AT)).isZero();
        assertThat(one.run("sync", "--once", "--new-hub").exit()).isZero();
        assertThat(town.lines(AT)).isEqualTo(2);
        assertThat(one.run("sync", "--once").exit()).isZero();
    }

    @Test
    void without_a_hub_sync_says_how_one_gets_one() {
        Answer answer = one.run("sync", "--once", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.HUB);
        assertThat(answer.error().get("code").stringValue()).isEqualTo("hub");
    }

    @Test
    void sync_goes_on_until_it_is_ended() {
        one.run("hub", "init", HUB, "--insecure");

        assertThat(one.run("sync").exit()).isZero();
        assertThat(one.asked).isEqualTo("until ended");
    }

    @Test
    void programs_are_told_what_was_given_and_taken() {
        one.run("hub", "init", HUB, "--insecure");
        one.run("incident", "declare", "정전");

        JsonNode answer = one.run("sync", "--once", "--json").json();

        assertThat(answer.get("hub").stringValue()).isEqualTo(AT);
        assertThat(answer.get("reached").booleanValue()).isTrue();
        assertThat(answer.get("pushed").longValue()).isOne();
        assertThat(answer.get("taken").longValue()).isZero();
    }

    @Test
    void status_tells_how_each_hub_stands_and_who_was_invited() {
        laptops.together();
        laptops.invitation("lee");
        one.now = one.now.plusSeconds(25 * 3600);
        laptops.invitation("park");

        List<String> lines = one.run("hub", "status", "--lang", "en").lines();

        assertThat(lines.getFirst()).contains(AT, "connected", "0 unsent");
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("kim", "came"));
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("lee", "never came"));
        assertThat(lines).anySatisfy(line -> assertThat(line).matches("park +park +invited .*"));
    }

    @Test
    void status_for_programs_carries_the_age_of_what_it_says() {
        one.run("hub", "init", HUB, "--insecure");

        JsonNode status = one.run("hub", "status", "--json").json();

        assertThat(status.propertyNames())
                .containsExactly(
                        "hub",
                        "link",
                        "since",
                        "lastContact",
                        "lastNews",
                        "unsent",
                        "oldestUnsent",
                        "toCome",
                        "apart",
                        "apartByAccount",
                        "damaged",
                        "stranger");
        assertThat(status.get("link").stringValue()).isEqualTo("live");
        assertThat(status.get("lastContact").stringValue()).isEqualTo("2022-10-16T12:44:00Z");
    }

    @Test
    void status_of_a_silent_hub_says_so() {
        one.run("hub", "init", HUB, "--insecure");
        town.burn(AT);
        one.now = one.now.plusSeconds(60);

        assertThat(one.run("hub", "status", "--lang", "en").lines().getFirst()).contains(AT, "silent");
        assertThat(one.run("hub", "--lang", "en").lines().getFirst()).contains(AT, "silent");
    }

    @Test
    void only_a_hub_that_was_set_up_from_here_is_administered_from_here() {
        laptops.together();

        assertThat(other.run("hub", "add-member", "lee", "--lang", "en").err()).contains("no hub was set up from here");
        assertThat(one.run("hub", "add-member", "lee", "--hub", OTHER, "--lang", "en")
                        .err())
                .contains("was not set up from here", OTHER);
        assertThat(one.run("hub", "add-member", "lee", "--hub", HUB).exit()).isZero();
    }

    @Test
    void an_invitation_for_programs_is_a_field() {
        one.run("hub", "init", HUB, "--insecure");

        JsonNode answer = one.run("hub", "add-member", "김철수", "--json").json();

        assertThat(answer.propertyNames()).containsExactly("name", "account", "hub", "invitation");
        assertThat(answer.get("invitation").stringValue()).startsWith("bonghwa1_");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_a_laptop_shows_to_a_hub_is_for_its_owner_only() throws Exception {
        laptops.together();

        try (Stream<Path> files = Files.list(home.resolve("other/store/keys"))) {
            List<Path> secrets =
                    files.filter(f -> f.toString().endsWith(".secret")).toList();
            assertThat(secrets).hasSize(1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.getFirst())))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(secrets.getFirst())).doesNotContain("secret-of-kim");
        }
    }

    @Test
    void the_record_is_carried_in_a_file_where_no_hub_reaches_with_an_anchor() {
        assertThat(one.run("bundle", "export", "b.bundle", "--json")
                        .json()
                        .get("lines")
                        .longValue())
                .isEqualTo(3);
        String file = one.folder.resolve("b.bundle").toString();

        JsonNode taken = other.run("bundle", "import", file, "--json").json();

        assertThat(taken.get("taken").longValue()).isEqualTo(3);
        assertThat(taken.get("refused").longValue()).isZero();
        assertThat(shown(other)).isEqualTo(shown(one));
        assertThat(other.run("bundle", "import", file, "--json")
                        .json()
                        .get("taken")
                        .longValue())
                .isZero();
    }

    @Test
    void a_file_that_is_not_whole_or_not_there_gives_nothing_and_is_named() throws Exception {
        one.run("bundle", "export", "b.bundle");
        Path file = one.folder.resolve("b.bundle");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));

        Answer cut = other.run("bundle", "import", file.toString(), "--lang", "en");
        Answer missing = other.run("bundle", "import", "nowhere", "--lang", "en");

        assertThat(cut.exit()).isEqualTo(Exit.NO);
        assertThat(cut.err()).contains("damaged", file.toString());
        assertThat(missing.err()).contains("cannot be read", "nowhere");
        assertThat(shown(other)).isEmpty();
    }
}
