package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.HomeDesk.Answer;
import bonghwa.cli.Exit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small team without a database, by the command line alone: one laptop hosts, another joins, the host goes and comes back. */
@Timeout(300)
class HostedFlowTest {

    @TempDir
    private Path home;

    private HomeDesk one;
    private HomeDesk two;
    private Owned hosting;

    @BeforeEach
    void open() throws Exception {
        one = new HomeDesk(home.resolve("one"), InstantSource.system());
        two = new HomeDesk(home.resolve("two"), InstantSource.system());
        done(one, "incident", "declare", "판교 화재");
        hosting = one.own(one.store());
    }

    @AfterEach
    void close() throws IOException {
        hosting.close();
        List.of(one, two).forEach(HomeDesk::close);
    }

    private static Answer done(HomeDesk desk, String... words) {
        Answer answer = desk.run(words);
        assertThat(answer.exit())
                .as("%s: %s", String.join(" ", words), answer.err())
                .isZero();
        return answer;
    }

    private static String last(Answer answer) {
        return answer.out().lines().toList().getLast();
    }

    /** The texts of a laptop's timeline, each with whether it counts. */
    private static List<String> timeline(HomeDesk desk) {
        return done(desk, "timeline", "--json")
                .out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .map(entry -> entry.get("text").stringValue() + " " + entry.get("counts"))
                .toList();
    }

    @Test
    void two_laptops_and_no_database_show_one_room_also_after_the_host_was_gone() throws Exception {
        String served = done(one, "hub", "serve", "--address", "127.0.0.1", "--lang", "en")
                .out();
        assertThat(served).contains("hosts a hub at 127.0.0.1:");

        done(two, "join", last(done(one, "hub", "add-member", "kim")));
        done(one, "log", "호스트가 씀");
        done(two, "log", "손님이 씀");
        done(two, "sync", "--once");
        done(one, "sync", "--once");
        done(one, "hub", "admit", "kim");
        done(two, "sync", "--once");
        assertThat(timeline(two)).isEqualTo(timeline(one)).contains("호스트가 씀 true", "손님이 씀 true");

        hosting.close();
        Answer alone = two.run("sync", "--once", "--lang", "en");
        assertThat(alone.exit()).isEqualTo(Exit.HUB);
        assertThat(alone.err()).contains("does not answer");
        done(two, "log", "끊긴 동안 손님");
        done(one, "log", "끊긴 동안 호스트");

        hosting = one.own(one.store());
        done(one, "hub", "serve");
        done(two, "sync", "--once");
        done(one, "sync", "--once");
        assertThat(timeline(one)).isEqualTo(timeline(two)).contains("끊긴 동안 손님 true", "끊긴 동안 호스트 true");
    }

    @Test
    void a_wall_looks_on_and_who_was_put_out_comes_no_more() {
        JsonNode hub = JsonMapper.shared()
                .readTree(done(one, "hub", "serve", "--address", "127.0.0.1", "--json")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow());
        assertThat(hub.get("hub").stringValue()).startsWith("h2://127.0.0.1:").contains("?pin=");
        done(two, "join", last(done(one, "hub", "add-wall", "hall")));
        done(one, "log", "벽이 본다");
        done(one, "sync", "--once");
        done(two, "sync", "--once");
        assertThat(timeline(two)).contains("벽이 본다 true");

        done(one, "hub", "revoke", "hall");
        assertThat(two.run("sync", "--once").exit()).isEqualTo(Exit.HUB);
    }

    @Test
    void where_no_hub_can_be_hosted_it_is_said() {
        Answer elsewhere = one.run("hub", "serve", "--address", "203.0.113.7", "--json");
        Answer nonsense = one.run("hub", "serve", "--address", "a b:c");

        assertThat(elsewhere.exit()).isEqualTo(Exit.HUB);
        assertThat(JsonMapper.shared().readTree(elsewhere.err()).get("code").stringValue())
                .isEqualTo("hub");
        assertThat(nonsense.exit()).isEqualTo(Exit.USAGE);
    }
}
