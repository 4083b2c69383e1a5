package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands answer names what was done, in the words of whoever asked. */
class AnswersTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = Terminal.inTrouble(folder);
    }

    @Test
    void undoing_and_redoing_are_told_apart() {
        terminal.run("log", "연기");

        assertThat(terminal.run("undo").out()).startsWith("undo: ");
        assertThat(terminal.run("redo").out()).startsWith("redo: ");
    }

    @Test
    void a_task_that_is_done_is_done_and_not_amended() {
        terminal.run("log", "!todo call the site");
        String number = terminal.run("timeline", "--json").json().get("number").asString();

        assertThat(terminal.run("task", "done", number).out()).contains("done").doesNotContain("amended");
    }

    @Test
    void a_search_that_finds_nothing_says_so() {
        terminal.run("log", "연기");

        assertThat(terminal.run("timeline", "--find", "zzz").out()).isEqualTo("no entry fits\n");
        assertThat(terminal.run("timeline", "--find", "zzz", "--json").out()).isEmpty();
    }

    @Test
    void the_receipt_names_the_estimate() {
        assertThat(terminal.run("log", "#페이/결제 장애 >23:59").out())
                .contains("ETA")
                .contains("23:59");
    }

    @Test
    void what_was_left_as_text_is_told_with_the_line_that_would_record_it() {
        Terminal.Answer answer = terminal.run("log", "#페이/결제 장애 전원 상실");

        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).contains("#페이/결제 =장애 전원 상실");
        assertThat(terminal.run("log", "!decison 우회").err()).contains("!decision 우회");
    }

    @Test
    void a_picture_of_another_kind_than_png_is_refused_before_it_is_drawn() {
        assertThat(terminal.run("screenshot", "room.jpg").exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("screenshot", "room.PDF").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void a_correction_of_what_has_no_state_is_refused_with_a_reason() {
        terminal.run("log", "연기");
        String number = terminal.run("timeline", "--json").json().get("number").asString();
        Terminal.Answer answer = terminal.run("log", "!correct " + number + " >23:59");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.err()).contains("no state and no due time");
    }
}
