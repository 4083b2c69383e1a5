package bonghwa.cli;

import static bonghwa.cli.TwoLaptops.AT;
import static bonghwa.cli.TwoLaptops.HUB;
import static bonghwa.cli.TwoLaptops.OTHER;
import static bonghwa.cli.TwoLaptops.last;
import static bonghwa.cli.TwoLaptops.shown;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import bonghwa.sync.Town;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two laptops and a hub: made, joined, and who was let in. */
class HubCommandTest {

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
    void init_makes_the_hub_fills_it_and_says_as_whom_this_laptop_comes() {
        Answer answer = one.run("hub", "init", HUB, "--insecure", "--lang", "en");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains(AT, "comes to it as laptop", "gave 2, took 0");
        assertThat(town.lines(AT)).isEqualTo(2);
    }

    @Test
    void init_a_second_time_changes_nothing() {
        one.run("hub", "init", HUB, "--insecure");

        Answer answer = one.run("hub", "init", HUB, "--insecure", "--lang", "en");

        assertThat(answer.out()).contains("comes to it as laptop\n", "gave 0, took 0");
        assertThat(one.run("hub", "status", "--json").jsonLines()).hasSize(1);
    }

    @Test
    void the_administrators_password_comes_from_the_environment_and_stands_nowhere() throws Exception {
        town.password = "출입증";
        one.environment.put("PGPASSWORD", "출입증");

        assertThat(one.run("hub", "init", HUB).exit()).isZero();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain("출입증");
            }
        }
    }

    @Test
    void without_one_it_is_asked_for_and_a_wrong_one_is_refused() {
        town.password = "출입증";

        Answer asked = answering("출입증\n", "hub", "init", HUB, "--lang", "en");
        assertThat(asked.exit()).isZero();
        assertThat(asked.err()).isEqualTo("Password of " + HUB + ": ");
        assertThat(answering("아니다\n", "hub", "init", OTHER).exit()).isEqualTo(Exit.HUB);
    }

    @Test
    void a_terminal_that_would_show_the_password_is_not_asked_for_it_by_another_process() {
        town.password = "출입증";
        one.environment.put("BONGHWA_TERMINAL", "shows what is typed");
        Answer refused = answering("출입증\n", "hub", "init", HUB, "--lang", "en");

        assertThat(refused.exit()).isEqualTo(Exit.NO);
        assertThat(refused.err()).contains("would be shown", "PGPASSWORD").doesNotContain("Password of");
        one.environment.put("PGPASSWORD", "출입증");
        assertThat(one.run("hub", "init", HUB).exit()).isZero();
    }

    @Test
    void the_only_desk_that_decides_is_asked_for_a_second_one_until_there_is_one() {
        laptops.together();
        String asked = "make a second steward";

        assertThat(one.run("hub", "status", "--lang", "en").out()).contains(asked);
        assertThat(other.run("hub", "status", "--lang", "en").out()).doesNotContain(asked);
        one.run("hub", "admit", "kim", "--steward");
        assertThat(one.run("hub", "status", "--lang", "en").out()).doesNotContain(asked);
    }

    private Answer answering(String typed, String... arguments) {
        return one.run(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    @Test
    void an_address_with_a_password_in_it_is_refused_and_not_repeated() {
        Answer answer = one.run("hub", "init", "postgresql://postgres:geheim@127.0.0.1/room");

        assertThat(answer.exit()).isEqualTo(Exit.USAGE);
        assertThat(answer.err()).doesNotContain("geheim");
    }

    @Test
    void who_was_invited_has_the_room_after_joining_and_counts_after_one_word_of_a_steward() {
        other.run("incident", "declare", "혼자 적은 것");
        one.run("hub", "init", HUB, "--insecure");

        Answer joined = other.run("join", laptops.invitation("kim"), "--lang", "en");
        assertThat(joined.exit()).isZero();
        assertThat(joined.out()).contains("Joined: " + AT, "hub admit");
        assertThat(shown(other)).containsExactly("판교 화재");
        Answer admitted = one.run("hub", "admit", "kim", "--lang", "en");
        other.run("sync", "--once");

        assertThat(admitted.out()).contains("kim is in the room");
        assertThat(shown(one)).containsExactlyInAnyOrder("판교 화재", "혼자 적은 것");
        assertThat(shown(other)).isEqualTo(shown(one));
    }

    @Test
    void who_waits_is_listed_by_the_name_of_the_invitation() {
        one.run("hub", "init", HUB, "--insecure");
        assertThat(one.run("hub", "admit", "--lang", "en").out()).isEqualTo("nobody waits\n");
        other.run("join", laptops.invitation("kim"));

        JsonNode waiting = one.run("hub", "admit", "--json").json();

        assertThat(waiting.get("name").stringValue()).isEqualTo("kim");
        assertThat(waiting.get("account").stringValue()).isEqualTo("kim");
        assertThat(waiting.get("lines").longValue()).isOne();
    }

    @Test
    void a_desk_can_be_named_by_how_its_id_begins() {
        one.run("hub", "init", HUB, "--insecure");
        other.run("join", laptops.invitation("kim"));
        String desk = one.run("hub", "admit", "--json").json().get("desk").stringValue();

        assertThat(one.run("hub", "admit", "--", desk.substring(0, 8)).exit()).isZero();
        assertThat(one.run("hub", "admit", "--json").out()).isEmpty();
    }

    @Test
    void nobody_is_admitted_under_a_name_by_which_nobody_came() {
        one.run("hub", "init", HUB, "--insecure");
        laptops.invitation("kim");

        Answer answer = one.run("hub", "admit", "kim", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.error().get("code").stringValue()).isEqualTo("no-desk");
    }

    @Test
    void one_who_is_no_steward_admits_nobody() {
        laptops.together();
        Terminal third = laptops.another("third");
        third.run("join", laptops.invitation("lee"));
        other.run("sync", "--once");
        String desk = other.run("hub", "admit", "--json").json().get("desk").stringValue();

        assertThat(other.run("hub", "admit", "--", desk).exit()).isEqualTo(Exit.NO);
    }

    @Test
    void a_member_who_was_made_a_steward_admits_others() {
        laptops.together();
        one.run("hub", "admit", "kim", "--steward");
        Terminal third = laptops.another("third");
        third.run("join", laptops.invitation("lee"));
        other.run("sync", "--once");
        String desk = other.run("hub", "admit", "--json").json().get("desk").stringValue();

        assertThat(other.run("hub", "admit", "--", desk).exit()).isZero();
    }

    @Test
    void an_invitation_is_good_for_one_laptop() {
        one.run("hub", "init", HUB, "--insecure");
        String invitation = laptops.invitation("kim");
        other.run("join", invitation);
        Terminal thief = laptops.another("thief");

        Answer answer = thief.run("join", invitation, "--lang", "en");

        assertThat(answer.exit()).isEqualTo(Exit.HUB);
        assertThat(answer.err()).contains("used already");
        assertThat(thief.run("sync", "--once").exit()).isEqualTo(Exit.HUB);
    }

    @Test
    void joining_again_with_the_same_invitation_on_the_same_laptop_does_no_harm() {
        one.run("hub", "init", HUB, "--insecure");
        String invitation = laptops.invitation("kim");
        other.run("join", invitation);

        assertThat(other.run("join", invitation).exit()).isZero();
    }

    @Test
    void a_mistyped_invitation_is_found_before_anything_is_touched() {
        one.run("hub", "init", HUB, "--insecure");
        String invitation = laptops.invitation("kim");

        assertThat(other.run("join", invitation + "x").exit()).isEqualTo(Exit.USAGE);
        assertThat(other.run("join", "안녕").exit()).isEqualTo(Exit.USAGE);
        assertThat(other.run("join", invitation).exit()).isZero();
    }

    @Test
    void a_store_that_holds_the_room_of_others_joins_no_second_one() {
        laptops.together();
        Terminal elsewhere = laptops.another("elsewhere");
        elsewhere.run("incident", "declare", "다른 방");
        elsewhere.run("hub", "init", OTHER, "--insecure");
        String invitation = last(elsewhere.run("hub", "add-member", "kim"));

        Answer answer = other.run("join", invitation, "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.error().get("code").stringValue()).isEqualTo("other-room");
        assertThat(shown(other)).containsExactly("판교 화재");
    }

    @Test
    void a_wall_gets_everything_and_writes_nothing() {
        one.run("hub", "init", HUB, "--insecure");
        int before = town.lines(AT);

        other.run("join", last(one.run("hub", "add-wall", "벽")));

        assertThat(shown(other)).containsExactly("판교 화재");
        assertThat(town.lines(AT)).isEqualTo(before);
        assertThat(other.store().replica().vector())
                .isEqualTo(one.store().replica().vector());
    }

    /** What stands on a command line is in the list of processes. */
    @Test
    void an_invitation_is_read_from_standard_input_or_a_file_as_well() {
        one.run("hub", "init", HUB, "--insecure");
        byte[] kim = (laptops.invitation("kim") + "\n").getBytes(StandardCharsets.UTF_8);
        Terminal third = laptops.another("third");
        third.file("lee.txt", laptops.invitation("lee") + "\n");

        assertThat(other.run(new ByteArrayInputStream(kim), "join", "-").exit()).isZero();
        assertThat(third.run("join", "lee.txt").exit()).isZero();
        assertThat(third.run("join", "nobody.txt").exit()).isEqualTo(Exit.USAGE);
        assertThat(shown(third)).isEqualTo(shown(other));
    }

    @Test
    void who_counts_already_is_not_told_to_wait() {
        laptops.together();

        Answer again = other.run("join", laptops.invitation("kim"), "--lang", "en");

        assertThat(again.out()).contains("counts already").doesNotContain("hub admit");
    }

    @Test
    void of_a_wall_nobody_says_that_it_never_came() {
        one.run("hub", "init", HUB, "--insecure");
        one.run("hub", "add-wall", "lobby");
        one.now = one.now.plusSeconds(100_000);

        assertThat(one.run("hub", "status", "--lang", "en").out())
                .contains("it only reads")
                .doesNotContain("never came");
    }

    /** Of what stands in it, nobody can cut off the end unseen. */
    @Test
    void a_bundle_carries_an_anchor_of_whoever_wrote_it() throws Exception {
        one.run("bundle", "export", "room.lines");
        other.run("bundle", "import", "room.lines");

        assertThat(Files.readString(one.folder.resolve("room.lines"))).contains("\"type\":\"anchored\"");
    }
}
