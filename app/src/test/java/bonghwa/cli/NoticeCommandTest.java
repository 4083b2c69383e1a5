package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Incident;
import bonghwa.domain.SentNotice;
import bonghwa.replica.Typist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code notice}: shown, written to a file, recorded as sent. */
class NoticeCommandTest {

    private Terminal terminal;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path where) {
        folder = where;
        terminal = Terminal.inTrouble(where);
        terminal.run("log", "21:30 #페이/결제 장애, 카드");
        terminal.run("people", "add", "comms", "김공지");
    }

    private SentNotice sent() {
        Incident incident = terminal.room().current().orElseThrow();
        return incident.notices().getLast();
    }

    @Test
    void it_is_shown_and_nothing_is_recorded() {
        Terminal.Answer answer = terminal.run("notice", "--lang", "ko", "--cause", "정전");
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).startsWith("[안내] 서비스 복구 현황 (제1차, 10월 16일 일요일 21:44 기준)\n10월 16일 21시 30분경부터 정전으로");
        assertThat(terminal.room().current().orElseThrow().notices()).isEmpty();
    }

    @Test
    void the_cause_is_told_in_each_language_in_which_it_was_worded_and_in_no_other() {
        assertThat(terminal.run("notice", "--lang", "en", "--cause", "정전").out())
                .doesNotContain("정전");
        assertThat(terminal.run("notice", "--lang", "en", "--cause", "정전", "--cause-en", "power cut")
                        .out())
                .contains("(power cut)");
    }

    @Test
    void programs_get_its_number_basis_and_text() {
        JsonNode json = terminal.run("notice", "--json", "--lang", "en", "--next", "23:00")
                .json();
        assertThat(json.get("number").asInt()).isEqualTo(1);
        assertThat(json.get("basis").asString()).isEqualTo("2022-10-16T21:44:00+09:00");
        assertThat(json.get("next").asString()).isEqualTo("2022-10-16T23:00:00+09:00");
        assertThat(json.get("text").asString()).contains("Next update by 23:00");
        assertThat(json.get("doubts").isArray()).isTrue();
    }

    @Test
    void it_is_written_to_a_file_in_both_languages() throws IOException {
        assertThat(terminal.run("--lang", "both", "notice", "--as", "html", "--file", "n.html")
                        .exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("n.html")))
                .contains("<article lang=\"ko\">")
                .contains("<article lang=\"en\">");
    }

    @Test
    void what_was_sent_is_recorded_with_its_exact_text_who_approved_it_and_where_it_went() {
        terminal.run("notice", "--lang", "ko", "--next", "23:00");
        assertThat(terminal.run("notice", "--send", "--approved-by", "comms", "--channel", "홈페이지", "--next", "23:00")
                        .exit())
                .isZero();
        assertThat(sent().label()).isEqualTo("1");
        assertThat(sent().text().ko()).startsWith("[안내] 서비스 복구 현황 (제1차").contains("다음 공지는 23:00까지");
        assertThat(sent().text().en()).startsWith("[Update 1]");
        assertThat(sent().release().approvedBy()).isEqualTo("comms");
        assertThat(sent().release().channels()).containsExactly("홈페이지");
        assertThat(terminal.run("notice", "--lang", "ko").out()).contains("(제2차,");
    }

    @Test
    void an_edited_text_is_recorded_as_it_was_edited() {
        terminal.file("ko.txt", "고친 글\n");
        terminal.run("notice", "--send", "--approved-by", "comms", "--text-ko", "ko.txt");
        assertThat(sent().text().ko()).isEqualTo("고친 글");
        assertThat(sent().text().en()).startsWith("[Update 1]");
    }

    @Test
    void a_correction_has_the_number_of_what_it_corrects_and_a_letter() {
        terminal.run("notice", "--send", "--approved-by", "comms");
        terminal.run("notice", "--send", "--approved-by", "comms", "--correct", "1");
        assertThat(sent().label()).isEqualTo("1a");
        assertThat(sent().text().ko()).startsWith("[정정] 제1차 공지 정정 (1a,");
        terminal.run("notice", "--send", "--approved-by", "comms", "--correct", "1");
        assertThat(sent().label()).isEqualTo("1b");
        assertThat(terminal.run("notice", "--correct", "7").exit()).isEqualTo(Exit.NO);
    }

    @Test
    void without_an_approval_nothing_is_sent() {
        Terminal.Answer answer = terminal.run("notice", "--send", "--lang", "ko");
        assertThat(answer.exit()).isEqualTo(Exit.USAGE);
        assertThat(answer.err()).contains("--approved-by");
        assertThat(terminal.room().current().orElseThrow().notices()).isEmpty();
    }

    @Test
    void nobody_approves_what_they_wrote() {
        terminal.commands.typing(new Typist("comms", null));
        Terminal.Answer answer = terminal.run("notice", "--send", "--approved-by", "comms", "--lang", "ko");
        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.err()).contains("스스로 승인할 수 없습니다");
        assertThat(terminal.room().current().orElseThrow().notices()).isEmpty();
    }

    @Test
    void the_house_s_own_words_come_from_the_store_or_a_folder() throws IOException {
        Files.createDirectories(folder.resolve("words"));
        Files.writeString(folder.resolve("words/notice_ko.properties"), "notice.no-next=끝.\n");
        assertThat(terminal.run("notice", "--lang", "ko", "--templates", "words")
                        .out())
                .endsWith("\n끝.\n");
        Path own = Files.createDirectories(folder.resolve("store/templates"));
        Files.writeString(own.resolve("notice_ko.properties"), "notice.no-nest=끝.\n");
        Terminal.Answer wrong = terminal.run("notice", "--lang", "ko");
        assertThat(wrong.exit()).isEqualTo(Exit.NO);
        assertThat(wrong.err()).contains("notice.no-nest");
    }

    @Test
    void a_report_to_the_regulator_is_written_but_not_sent_as_a_notice() {
        assertThat(terminal.run("notice", "--for", "regulator", "--lang", "ko").out())
                .startsWith("[보고]");
        assertThat(terminal.run("notice", "--for", "regulator", "--send", "--approved-by", "comms")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(terminal.run("notice", "--for", "everybody").exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("notice", "--as", "pdf").exit()).isEqualTo(Exit.USAGE);
    }
}
