package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import bonghwa.sync.Town;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two laptops, a hub between them: made, joined, admitted, put out, burnt and filled again. */
class HubCommandTest {

    private static final String HUB = "postgresql://postgres@127.0.0.1:5432/room";
    private static final String AT = "postgresql://127.0.0.1:5432/room";
    private static final String OTHER = "postgresql://postgres@127.0.0.1:5433/room";

    @TempDir
    private Path home;

    private final Town town = new Town();
    private Terminal one;
    private Terminal other;

    @BeforeEach
    void open() {
        one = new Terminal(home.resolve("one"), town);
        other = new Terminal(home.resolve("other"), town);
        one.run("incident", "declare", "판교 화재");
    }

    private static String last(Answer answer) {
        return answer.lines().getLast();
    }

    private String invitation(String name) {
        return last(one.run("hub", "add-member", name));
    }

    /** The other laptop is in the room, by the name kim. */
    private void together() {
        one.run("hub", "init", HUB, "--insecure");
        other.run("join", invitation("kim"));
        one.run("sync", "--once");
        one.run("hub", "admit", "kim");
        other.run("sync", "--once");
    }

    private static Set<String> shown(Terminal terminal) {
        return terminal.room().declared().stream()
                .map(i -> i.facts().title().ko())
                .collect(Collectors.toSet());
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

        Answer joined = other.run("join", invitation("kim"), "--lang", "en");
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
        other.run("join", invitation("kim"));

        JsonNode waiting = one.run("hub", "admit", "--json").json();

        assertThat(waiting.get("name").stringValue()).isEqualTo("kim");
        assertThat(waiting.get("account").stringValue()).isEqualTo("kim");
        assertThat(waiting.get("lines").longValue()).isOne();
    }

    @Test
    void a_desk_can_be_named_by_how_its_id_begins() {
        one.run("hub", "init", HUB, "--insecure");
        other.run("join", invitation("kim"));
        String desk = one.run("hub", "admit", "--json").json().get("desk").stringValue();

        assertThat(one.run("hub", "admit", "--", desk.substring(0, 8)).exit()).isZero();
        assertThat(one.run("hub", "admit", "--json").out()).isEmpty();
    }

    @Test
    void nobody_is_admitted_under_a_name_by_which_nobody_came() {
        one.run("hub", "init", HUB, "--insecure");
        invitation("kim");

        Answer answer = one.run("hub", "admit", "kim", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.error().get("code").stringValue()).isEqualTo("no-desk");
    }

    @Test
    void one_who_is_no_steward_admits_nobody() {
        together();
        Terminal third = new Terminal(home.resolve("third"), town);
        third.run("join", invitation("lee"));
        other.run("sync", "--once");
        String desk = other.run("hub", "admit", "--json").json().get("desk").stringValue();

        assertThat(other.run("hub", "admit", "--", desk).exit()).isEqualTo(Exit.NO);
    }

    @Test
    void a_member_who_was_made_a_steward_admits_others() {
        together();
        one.run("hub", "admit", "kim", "--steward");
        Terminal third = new Terminal(home.resolve("third"), town);
        third.run("join", invitation("lee"));
        other.run("sync", "--once");
        String desk = other.run("hub", "admit", "--json").json().get("desk").stringValue();

        assertThat(other.run("hub", "admit", "--", desk).exit()).isZero();
    }

    @Test
    void an_invitation_is_good_for_one_laptop() {
        one.run("hub", "init", HUB, "--insecure");
        String invitation = invitation("kim");
        other.run("join", invitation);
        Terminal thief = new Terminal(home.resolve("thief"), town);

        Answer answer = thief.run("join", invitation, "--lang", "en");

        assertThat(answer.exit()).isEqualTo(Exit.HUB);
        assertThat(answer.err()).contains("used already");
        assertThat(thief.run("sync", "--once").exit()).isEqualTo(Exit.HUB);
    }

    @Test
    void joining_again_with_the_same_invitation_on_the_same_laptop_does_no_harm() {
        one.run("hub", "init", HUB, "--insecure");
        String invitation = invitation("kim");
        other.run("join", invitation);

        assertThat(other.run("join", invitation).exit()).isZero();
    }

    @Test
    void a_mistyped_invitation_is_found_before_anything_is_touched() {
        one.run("hub", "init", HUB, "--insecure");
        String invitation = invitation("kim");

        assertThat(other.run("join", invitation + "x").exit()).isEqualTo(Exit.USAGE);
        assertThat(other.run("join", "안녕").exit()).isEqualTo(Exit.USAGE);
        assertThat(other.run("join", invitation).exit()).isZero();
    }

    @Test
    void a_store_that_holds_the_room_of_others_joins_no_second_one() {
        together();
        Terminal elsewhere = new Terminal(home.resolve("elsewhere"), town);
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

    @Test
    void who_was_put_out_comes_no_more_and_what_he_writes_counts_no_more() {
        together();
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
        String invitation = invitation("kim");

        assertThat(one.run("hub", "revoke", "kim").exit()).isZero();
        assertThat(other.run("join", invitation).exit()).isEqualTo(Exit.HUB);
        assertThat(one.run("hub", "revoke", "nobody").exit()).isEqualTo(Exit.NO);
    }

    @Test
    void a_hub_that_burnt_is_replaced_and_the_new_one_is_filled_by_whoever_has_the_room() {
        together();
        other.run("incident", "declare", "불이 난 뒤");
        town.burn(AT);

        Answer silent = one.run("sync", "--once", "--lang", "en");
        assertThat(silent.exit()).isEqualTo(Exit.HUB);
        assertThat(silent.err()).contains("does not answer", AT);
        one.run("hub", "init", OTHER, "--insecure");
        Answer oneOfTwo = one.run("sync", "--once");
        assertThat(oneOfTwo.exit()).isZero();
        Terminal third = new Terminal(home.resolve("third"), town);
        third.run("join", invitation("lee"));

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
        together();
        invitation("lee");
        one.now = one.now.plusSeconds(25 * 3600);
        invitation("park");

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
        together();

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
        together();

        try (Stream<Path> files = Files.list(home.resolve("other/store/keys"))) {
            List<Path> secrets =
                    files.filter(f -> f.toString().endsWith(".secret")).toList();
            assertThat(secrets).hasSize(1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.getFirst())))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(secrets.getFirst())).doesNotContain("secret-of-kim");
        }
    }
}
