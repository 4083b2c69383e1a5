package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Tasks, asks and blockers by the command line, from the line that writes them to the one that says they are done. */
class TaskCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
    }

    private void log(String line) {
        assertThat(terminal.run("log", line).exit()).isZero();
    }

    private List<JsonNode> list(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "task";
        arguments[1] = "list";
        arguments[2] = "--json";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return terminal.run(arguments).jsonLines();
    }

    @Test
    void a_task_an_ask_and_a_blocker_are_an_object_each_the_one_that_is_due_first_first() {
        log("!막힘/출입 현장 진입 불가 #판교 @김철수");
        log("!할일 큐 재처리 >+2h");
        log("!요청 링 살아 있나 >3분");
        log("#페이/결제 정상");

        List<JsonNode> all = list();
        assertThat(all).extracting(j -> j.get("kind").asString()).containsExactly("ask", "task", "blocker");
        JsonNode blocker = all.getLast();
        assertThat(blocker.get("waitsOn").asString()).isEqualTo("access");
        assertThat(blocker.get("owners").get(0).asString()).isEqualTo("person:kim");
        assertThat(blocker.get("blocks").get(0).asString()).isEqualTo("site:pangyo");
        assertThat(all.getFirst().get("secondsLeft").asLong()).isEqualTo(180);
        assertThat(all.getFirst().get("overdue").asBoolean()).isFalse();
    }

    @Test
    void what_is_past_its_time_is_overdue() {
        log("!요청 링 살아 있나 >3분");
        terminal.now = Terminal.NOW.plusSeconds(181);

        assertThat(list().getFirst().get("overdue").asBoolean()).isTrue();
        assertThat(terminal.run("task", "list", "--lang", "ko").out()).contains("기한 지남", "담당 미정");
    }

    @Test
    void the_list_stands_under_what_is_due_and_then_under_what_each_waits_on() {
        log("!요청 전원 상태 >3분");
        log("!막힘/전원 A동 재투입");
        log("!할일 큐 재처리");
        log("!할일 다 된 일 >+1h");
        String done = list().get(1).get("number").asString();
        terminal.run("task", "done", done);

        List<String> lines =
                terminal.run("task", "list", "--all", "--lang", "ko").lines();
        assertThat(lines.stream().filter(l -> !l.startsWith(" ")))
                .containsExactly("지금", "전원 대기", "무엇을 기다리는지 아직 적지 않음", "끝난 일");
        assertThat(lines.get(1)).contains("전원 상태");
        assertThat(lines.get(3)).contains("A동 재투입");
        assertThat(lines.get(5)).contains("큐 재처리");
        assertThat(lines.get(7)).contains("다 된 일");
    }

    @Test
    void what_is_done_leaves_the_list_and_says_how_long_it_held() {
        log("!막힘 현장 진입 불가");
        String number = list().getFirst().get("number").asString();
        terminal.now = Terminal.NOW.plusSeconds(7200);
        Answer done = terminal.run("task", "done", number, "--at", "22:44", "--reason", "진입 허가");

        assertThat(done.exit()).isZero();
        assertThat(list()).isEmpty();
        JsonNode held = list("--all").getFirst();
        assertThat(held.get("heldSeconds").asLong()).isEqualTo(3600);
        assertThat(held.get("open").asBoolean()).isFalse();
        assertThat(list("--at", "22:43")).hasSize(1);
        assertThat(terminal.run("task", "done", number).exit()).isEqualTo(Exit.NO);
    }

    @Test
    void it_is_resolved_by_voice_and_opened_again() {
        log("!할일 큐 재처리");
        String number = list().getFirst().get("number").asString();
        log("!해소 " + number + " 다 비움");
        assertThat(list()).isEmpty();
        terminal.run("task", "reopen", number);

        assertThat(list()).hasSize(1);
    }

    @Test
    void what_it_waits_on_is_said_later_and_a_wrong_word_says_which_there_are() {
        log("!막힘 현장 진입 불가");
        String number = list().getFirst().get("number").asString();
        assertThat(terminal.run("task", "waits", number, "power").exit()).isZero();
        assertThat(list().getFirst().get("waitsOn").asString()).isEqualTo("power");
        assertThat(terminal.run("task", "waits", number, "weather").err()).contains("power, access, network");
    }

    @Test
    void a_blocker_names_the_tasks_that_it_holds_up() {
        log("!할일 큐 재처리");
        String number = list().getFirst().get("number").asString();
        log("!막힘 전원 없음 #판교 #" + number);

        JsonNode blocker = list().stream()
                .filter(j -> j.get("kind").asString().equals("blocker"))
                .findFirst()
                .orElseThrow();
        assertThat(blocker.get("holdsUp").get(0).asString()).isEqualTo(number);
    }

    @Test
    void a_note_is_nothing_to_be_done() {
        log("그냥 글");
        String number = terminal.run("timeline", "--json").json().get("number").asString();

        assertThat(terminal.run("task", "done", number).exit()).isEqualTo(Exit.NO);
        assertThat(terminal.run("task").exit()).isZero();
        assertThat(terminal.run("task").out())
                .isEqualTo(terminal.run("task", "list").out())
                .isNotBlank();
    }

    @Test
    void everything_is_unknown_in_one_line_and_then_corrected() {
        log("#페이/전체 정상");
        log("#전체 미확인, 모니터링도 판교에 있음");
        assertThat(states()).containsOnly("unknown");
        terminal.now = Terminal.NOW.plusSeconds(60);
        log("#페이/결제 정상");

        assertThat(states()).containsExactly("unknown", "operational", "unknown");
    }

    @Test
    void all_that_stands_at_a_site_is_unknown_in_one_line() {
        terminal.file("site.yaml", """
            services:
              - {id: login, ko: 로그인, en: Login, sites: [pangyo], functions: [{id: web, ko: 웹, en: Web}]}
            """);
        assertThat(terminal.run("catalog", "import", "site.yaml").exit()).isZero();
        log("#로그인/웹 정상");
        log("#페이/전체 정상");
        log("#판교 미확인");

        assertThat(states()).containsExactly("unknown", "operational", "operational");
    }

    @Test
    void no_change_confirms_and_starts_no_new_span() {
        log("#페이/결제 정상");
        terminal.now = Terminal.NOW.plusSeconds(3600);
        log("#페이/결제 변동없음");
        JsonNode card = function("card");

        assertThat(card.get("lastConfirmed").asString()).startsWith("2022-10-16T22:44");
        assertThat(card.get("since").asString()).startsWith("2022-10-16T21:44");
    }

    private JsonNode function(String id) {
        for (JsonNode service : terminal.run("status", "--json").json().get("services")) {
            for (JsonNode function : service.get("functions")) {
                if (function.get("id").asString().endsWith(id)) {
                    return function;
                }
            }
        }
        throw new AssertionError(id);
    }

    private List<String> states() {
        List<String> states = new ArrayList<>();
        terminal.run("status", "--json")
                .json()
                .get("services")
                .forEach(s -> s.get("functions")
                        .forEach(f -> states.add(f.get("reported").asString())));
        return states;
    }
}
