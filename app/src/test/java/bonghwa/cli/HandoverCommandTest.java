package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The night's hand-over by the command line: written from the board, read, accepted, printed. */
class HandoverCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
        terminal.run("people", "add", "lee", "이영희");
        terminal.run("assign", "kim", "총괄");
        terminal.run("log", "#페이/결제 장애 >23:30");
        terminal.run("log", "!막힘/전원 현장 진입 불가 #판교");
        terminal.run("log", "!결정 인증을 우회");
        terminal.run("sizeup", "--unknown", "전원 복구 시각");
        terminal.now = Terminal.NOW.plusSeconds(600);
    }

    private JsonNode offer(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "handover";
        arguments[1] = "offer";
        arguments[2] = "--json";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return terminal.run(arguments).json();
    }

    private String commander() {
        return terminal.run("people", "list", "--json").jsonLines().stream()
                .filter(p -> p.get("duties").toString().contains("incident-commander"))
                .map(p -> p.get("id").asString())
                .reduce("", String::concat);
    }

    @Test
    void the_brief_is_written_from_the_board_in_the_language_of_who_reads_it() {
        String ko = terminal.run("handover", "show", "--lang", "ko").out();
        assertThat(ko).contains("페이: ", "복구 예정 10월 16일 23:30", "현장 진입 불가", "담당 미정", "전원 대기", "인증을 우회");
        assertThat(ko).contains("전원 복구 시각", "미확인 2개");
        assertThat(terminal.run("handover", "show", "--lang", "en").out())
                .contains("Pay: ", "waits for power", "What is not known");
    }

    @Test
    void the_other_one_accepts_and_has_command_then() {
        String id = offer("--to", "lee").get("id").asString();
        assertThat(commander()).isEqualTo("kim");
        Answer accepted = terminal.run("handover", "accept", id, "--json");

        assertThat(accepted.json().get("status").asString()).isEqualTo("accepted");
        assertThat(accepted.json().get("person").asString()).isEqualTo("lee");
        assertThat(commander()).isEqualTo("lee");
        assertThat(terminal.run("timeline", "--find", "인증을 우회", "--json").jsonLines())
                .anyMatch(e -> e.get("kind").asString().equals("handover"));
    }

    @Test
    void a_brief_that_changed_after_it_was_read_is_not_accepted() {
        JsonNode offered = offer("--to", "lee", "--brief", "첫 줄\\n둘째 줄");
        String id = offered.get("id").asString();
        assertThat(offered.get("brief").asString()).isEqualTo("첫 줄\n둘째 줄");
        terminal.run("handover", "amend", id, "--brief", "다른 글");

        assertThat(terminal.run(
                                "handover",
                                "accept",
                                id,
                                "--read",
                                offered.get("read").asString())
                        .exit())
                .isEqualTo(Exit.NO);
        assertThat(terminal.run("handover", "accept", id.substring(0, 8)).exit())
                .isZero();
        assertThat(terminal.run("handover", "show", id, "--lang", "ko").out()).contains("다른 글", "인수함");
    }

    @Test
    void an_offer_to_whoever_comes_needs_a_name_when_it_is_accepted() {
        String id = offer().get("id").asString();

        assertThat(terminal.run("handover", "accept", id).exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("handover", "accept", id, "이영희").exit()).isZero();
    }

    @Test
    void an_offer_is_withdrawn_and_listed_as_such() {
        String id = offer("--to", "lee").get("id").asString();
        terminal.run("handover", "withdraw", id, "--reason", "아직");

        assertThat(terminal.run("handover", "list", "--lang", "en").out()).contains("withdrawn", "Kim → 이영희");
        assertThat(terminal.run("handover", "accept", id).exit()).isEqualTo(Exit.NO);
        terminal.run("handover", "withdraw", id, "--undo");
        assertThat(terminal.run("handover", "accept", id).exit()).isZero();
    }

    @Test
    void the_page_to_print_has_the_brief_and_who_signs() {
        String id = offer("--to", "lee").get("id").asString();
        terminal.run("handover", "accept", id);
        String page = terminal.run("handover", "print", id, "--lang", "ko").out();

        assertThat(page).contains("인계: 판교 화재", "넘기는 사람: 김철수", "받는 사람: 이영희", "인수 시각: 10월 16일 21:54");
        assertThat(terminal.run("handover", "print", "--at", "21:45", "--lang", "ko")
                        .out())
                .contains("인계: 판교 화재", "21:45 기준");
    }

    @Test
    void wrong_words_are_answered_by_what_there_is() {
        assertThat(terminal.run("handover").exit()).isZero();
        assertThat(terminal.run("handover").out())
                .isEqualTo(terminal.run("handover", "list").out());
        assertThat(terminal.run("handover", "show", "zzz").exit()).isEqualTo(Exit.NO);
        assertThat(terminal.run("handover", "offer", "--to", "nobody").exit()).isEqualTo(Exit.NO);
    }
}
