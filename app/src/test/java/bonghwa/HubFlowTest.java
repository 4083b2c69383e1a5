package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.HomeDesk.Answer;
import bonghwa.cli.Exit;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Three laptops and a real PostgreSQL, by the command line alone: one room, also after the hub burnt. */
@Timeout(300)
class HubFlowTest {

    private static EmbeddedPostgres server;

    @TempDir
    private Path home;

    private HomeDesk one;
    private HomeDesk two;
    private HomeDesk three;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void open() {
        one = new HomeDesk(home.resolve("one"), InstantSource.system());
        two = new HomeDesk(home.resolve("two"), InstantSource.system());
        three = new HomeDesk(home.resolve("three"), InstantSource.system());
    }

    @AfterEach
    void close() {
        List.of(one, two, three).forEach(HomeDesk::close);
    }

    private static void sql(String statement) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement act = connection.createStatement()) {
            act.execute(statement);
        }
    }

    /** A new database for a hub: the address for its administrator. */
    private String database(String name) throws Exception {
        sql("create database " + name);
        return "postgresql://postgres@127.0.0.1:" + server.getPort() + "/" + name;
    }

    private static void burn(String name) throws Exception {
        sql("drop database " + name + " with (force)");
    }

    private static Answer done(HomeDesk desk, String... words) {
        Answer answer = desk.run(words);
        assertThat(answer.exit())
                .as("%s: %s", String.join(" ", words), answer.err())
                .isZero();
        return answer;
    }

    private void lets(HomeDesk guest, String name) {
        String invitation =
                done(one, "hub", "add-member", name).out().lines().toList().getLast();
        done(guest, "join", invitation);
        done(one, "sync", "--once");
        done(one, "hub", "admit", name);
    }

    /** What a laptop shows of the timeline: an id and whether it counts, in order. */
    private static List<String> timeline(HomeDesk desk) {
        return done(desk, "timeline", "--json")
                .out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .map(entry -> entry.get("id").stringValue() + " " + entry.get("counts") + " " + entry.get("text"))
                .toList();
    }

    private static JsonNode board(HomeDesk desk) {
        return JsonMapper.shared()
                .readTree(done(desk, "status", "--json").out())
                .get("services");
    }

    private void exchangeAll() {
        for (int round = 0; round < 2; round++) {
            List.of(one, two, three).forEach(desk -> done(desk, "sync", "--once"));
        }
    }

    @Test
    void three_laptops_that_write_in_turn_show_the_same_room() throws Exception {
        done(one, "incident", "declare", "판교 화재");
        done(one, "hub", "init", database("turn"), "--insecure");
        lets(two, "two");
        lets(three, "three");
        for (int i = 0; i < 6; i++) {
            done(List.of(one, two, three).get(i % 3), "log", "!관찰 " + i);
        }
        exchangeAll();

        assertThat(timeline(one)).hasSize(6).allMatch(e -> e.contains(" true "));
        assertThat(timeline(two)).isEqualTo(timeline(one));
        assertThat(timeline(three)).isEqualTo(timeline(one));
        assertThat(board(two)).isEqualTo(board(one));
    }

    @Test
    void a_replay_is_shared_as_a_replay_with_its_own_time() throws Exception {
        Path store = home.resolve("one/replay");
        done(one, "--store", store.toString(), "demo", "--instant");
        done(one, "--store", store.toString(), "hub", "init", database("replay"), "--insecure");
        String invitation = done(one, "--store", store.toString(), "hub", "add-member", "two")
                .out()
                .lines()
                .toList()
                .getLast();
        done(two, "join", invitation);
        done(one, "--store", store.toString(), "hub", "admit", "two");
        done(two, "sync", "--once");
        Answer logged = done(two, "--json", "log", "#kakaotalk 관찰 재생에서");

        assertThat(JsonMapper.shared().readTree(logged.out()).get("occurredAt").stringValue())
                .startsWith("2022-10-");
        assertThat(JsonMapper.shared().readTree(logged.out()).get("counts").booleanValue())
                .isTrue();
        done(two, "sync", "--once");
        done(one, "--store", store.toString(), "sync", "--once");
        assertThat(done(one, "--store", store.toString(), "timeline").out()).contains("재생에서");
        assertThat(board(two))
                .isEqualTo(JsonMapper.shared()
                        .readTree(done(one, "--store", store.toString(), "status", "--json")
                                .out())
                        .get("services"));
    }

    @Test
    void a_hub_that_burnt_takes_nothing_with_it() throws Exception {
        done(one, "incident", "declare", "판교 화재");
        done(one, "hub", "init", database("first"), "--insecure");
        lets(two, "two");
        burn("first");
        done(two, "log", "허브가 없는 동안");
        assertThat(two.run("sync", "--once").exit()).isEqualTo(Exit.HUB);

        done(one, "hub", "init", database("second"), "--insecure");
        done(one, "sync", "--once");
        lets(three, "three");
        done(three, "sync", "--once");
        assertThat(timeline(three)).isEqualTo(timeline(one));
        String invitation = done(one, "hub", "add-member", "two-again")
                .out()
                .lines()
                .toList()
                .getLast();
        done(two, "join", invitation);
        exchangeAll();

        assertThat(timeline(three)).hasSize(1).isEqualTo(timeline(two));
        assertThat(timeline(one)).isEqualTo(timeline(two));
    }

    @Test
    void two_laptops_that_were_each_their_own_room_become_one_with_all_that_both_wrote() throws Exception {
        done(one, "incident", "declare", "하나의 사고");
        done(two, "incident", "declare", "다른 사고");
        done(two, "log", "혼자 적은 것");
        done(one, "hub", "init", database("two_roots"), "--insecure");
        lets(two, "two");
        exchangeAllOfTwo();

        assertThat(done(one, "incident", "list").out()).contains("하나의 사고", "다른 사고");
        assertThat(done(two, "incident", "list").out())
                .isEqualTo(done(one, "incident", "list").out());
        assertThat(done(one, "timeline").out()).contains("혼자 적은 것");
    }

    private void exchangeAllOfTwo() {
        for (int round = 0; round < 2; round++) {
            done(one, "sync", "--once");
            done(two, "sync", "--once");
        }
    }

    @Test
    void who_was_put_out_is_let_in_nowhere_and_counts_nowhere() throws Exception {
        done(one, "incident", "declare", "판교 화재");
        done(one, "hub", "init", database("thief"), "--insecure");
        lets(two, "two");
        lets(three, "three");
        done(two, "sync", "--once");
        done(two, "log", "안에서");
        done(two, "sync", "--once");
        done(one, "hub", "revoke", "two");
        done(two, "log", "밖에서");

        assertThat(two.run("sync", "--once").exit()).isEqualTo(Exit.HUB);
        done(three, "sync", "--once");
        assertThat(timeline(three)).hasSize(1).allMatch(e -> e.contains("안에서") && e.contains(" true "));
    }

    @Test
    void a_command_works_beside_the_process_that_owns_the_store() throws Exception {
        done(one, "incident", "declare", "판교 화재");
        String url = database("beside");
        try (Owned _ = one.own(one.store())) {
            done(one, "hub", "init", url, "--insecure");
            String invitation =
                    done(one, "hub", "add-member", "two").out().lines().toList().getLast();
            done(two, "join", invitation);
            done(one, "hub", "admit", "two");
        }
        done(two, "sync", "--once");

        assertThat(done(two, "incident", "list").out()).contains("판교 화재");
    }

    @Test
    void a_folder_that_both_reach_is_a_hub_as_well() {
        done(one, "incident", "declare", "판교 화재");
        done(one, "hub", "init", home.resolve("share").toString());
        done(
                two,
                "join",
                done(one, "hub", "add-member", "two").out().lines().toList().getLast());
        String desk = JsonMapper.shared()
                .readTree(done(one, "hub", "admit", "--json").out())
                .get("desk")
                .stringValue();
        done(one, "hub", "admit", "--", desk);
        done(two, "log", "폴더로");
        exchangeAllOfTwo();

        assertThat(timeline(one)).hasSize(1).isEqualTo(timeline(two));
    }

    @Test
    void a_server_elsewhere_without_tls_is_refused_before_anything_is_said_to_it() {
        done(one, "incident", "declare", "판교 화재");

        Answer answer =
                one.typing("", "en_GB.UTF-8", "hub", "init", "postgresql://postgres@203.0.113.1/x", "--insecure");

        assertThat(answer.exit()).isEqualTo(Exit.HUB);
        assertThat(answer.err()).contains("servers on this machine only");
    }
}
