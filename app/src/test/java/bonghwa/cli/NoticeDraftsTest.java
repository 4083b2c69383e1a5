package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Incident;
import bonghwa.domain.SentNotice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code notice}: the draft that everybody writes on, and what the record says otherwise of what was sent. */
class NoticeDraftsTest {

    private Terminal terminal;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path where) {
        folder = where;
        terminal = Terminal.inTrouble(where);
        terminal.run("log", "21:30 #페이/결제 장애, 카드");
        terminal.run("people", "add", "comms", "김공지");
    }

    private Incident incident() {
        return terminal.room().current().orElseThrow();
    }

    private JsonNode draft() {
        return terminal.run("notice", "--draft", "--json").json();
    }

    private void save(String words) throws IOException {
        Files.writeString(folder.resolve("ko.txt"), words);
        assertThat(terminal.run("notice", "--save-draft", "--text-ko", "ko.txt").exit())
                .isZero();
    }

    @Test
    void without_a_draft_it_says_so() {
        Terminal.Answer answer = terminal.run("notice", "--draft");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(terminal.run("notice", "--approve", "comms").exit()).isEqualTo(1);
        assertThat(terminal.run("notice", "--drop-draft").exit()).isEqualTo(1);
    }

    @Test
    void a_draft_is_saved_shown_approved_and_sent_as_it_stands() throws IOException {
        save("손본 글");
        assertThat(draft().get("ko").asString()).isEqualTo("손본 글");
        assertThat(draft().get("en").asString()).startsWith("[Update 1]");
        assertThat(draft().get("approvedBy").isNull()).isTrue();
        assertThat(terminal.run("notice", "--draft", "--send").exit()).isEqualTo(2);

        assertThat(terminal.run("notice", "--approve", "comms").exit()).isZero();
        assertThat(draft().get("approvedBy").asString()).isEqualTo("comms");
        assertThat(terminal.run("notice", "--draft", "--send").exit()).isZero();
        SentNotice sent = incident().notices().getLast();
        assertThat(sent.text().ko()).isEqualTo("손본 글");
        assertThat(sent.release().approvedBy()).isEqualTo("comms");
        assertThat(terminal.run("notice", "--draft").exit()).isEqualTo(1);
    }

    @Test
    void what_is_saved_again_takes_the_place_of_what_was_approved() throws IOException {
        save("처음");
        terminal.run("notice", "--approve", "comms");
        save("고침");
        assertThat(draft().get("ko").asString()).isEqualTo("고침");
        assertThat(draft().get("approvedBy").isNull()).isTrue();
        terminal.run("notice", "--drop-draft");
        assertThat(terminal.run("notice", "--draft").exit()).isEqualTo(1);
    }

    @Test
    void the_draft_of_a_correction_goes_out_as_one() throws IOException {
        terminal.run("notice", "--send", "--approved-by", "comms");
        terminal.run("log", "21:44 #로그인 장애, 나중에 알려짐");
        terminal.run("notice", "--correct", "1", "--save-draft");
        assertThat(draft().get("label").asString()).isEqualTo("1a");
        terminal.run("notice", "--draft", "--send", "--approved-by", "comms");
        assertThat(incident().notices().getLast().label()).isEqualTo("1a");
    }

    @Test
    void what_the_record_says_otherwise_of_the_last_one_is_told_before_the_next() {
        terminal.run("notice", "--send", "--approved-by", "comms");
        assertThat(terminal.run("notice", "--lang", "ko").err()).doesNotContain("공지와 다름");
        terminal.run("log", "21:44 #로그인 장애, 나중에 알려짐");
        assertThat(terminal.run("notice", "--lang", "ko").err()).contains("제1차 공지와 다름");
        assertThat(terminal.run("notice", "--json").json().get("differs")).isNotEmpty();
        assertThat(terminal.run("notice", "--correct", "1", "--json").json().get("differs"))
                .isEmpty();
    }
}
