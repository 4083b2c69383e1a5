package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import bonghwa.op.Clockwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the room as one plain file, by command. */
class ExportCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
        terminal.run("log", "#페이/결제 장애 =1+1");
        terminal.run("log", "할일 이중화 점검");
    }

    private String written(String name) throws IOException {
        return Files.readString(terminal.folder.resolve(name));
    }

    @ParameterizedTest
    @CsvSource({
        "markdown,# 판교 화재",
        "md,# 판교 화재",
        "csv,일시",
        "ndjson,occurredAt",
        "jsonl,occurredAt",
        "html,<!DOCTYPE html>",
        "status-page,<!DOCTYPE html>",
        "CSV,일시"
    })
    void each_kind_is_written_by_any_of_its_names(String kind, String contains) throws IOException {
        Answer answer = terminal.run("export", kind, "out", "--lang", "ko");

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("out에 썼습니다");
        assertThat(written("out")).contains(contains);
    }

    @Test
    void lines_for_programs_have_the_fields_of_the_timeline_and_two_more() throws IOException {
        terminal.run("export", "ndjson", "out.ndjson");

        List<JsonNode> timeline = terminal.run("timeline", "--json").jsonLines();
        List<JsonNode> exported = written("out.ndjson")
                .lines()
                .map(l -> JsonMapper.shared().readTree(l))
                .toList();
        assertThat(exported).hasSameSizeAs(timeline);
        List<String> fields = new ArrayList<>(timeline.getFirst().propertyNames());
        fields.addAll(List.of("remarks", "clock"));
        assertThat(exported).allSatisfy(e -> assertThat(e.propertyNames()).containsExactlyElementsOf(fields));
        assertThat(exported.getFirst().get("id")).isEqualTo(timeline.getFirst().get("id"));
        assertThat(exported.getFirst().get("clock").asString()).isEqualTo("real");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "csv", "ndjson", "html"})
    void a_dash_writes_it_to_standard_output_and_nothing_else(String kind) throws IOException {
        terminal.run("export", kind, "file");

        Answer answer = terminal.run("export", kind, "-");
        assertThat(answer.out()).isEqualTo(written("file"));
        assertThat(answer.err()).isEmpty();
        assertThat(terminal.folder.resolve("-")).doesNotExist();
    }

    @Test
    void a_picture_is_no_text_for_a_pipe() {
        Answer answer = terminal.run("export", "png", "-", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.USAGE);
        assertThat(answer.error().get("where").asString()).isEqualTo("FILE");
    }

    @Test
    void another_kind_is_refused_with_those_that_there_are() {
        Answer answer = terminal.run("export", "docx", "out");

        assertThat(answer.exit()).isEqualTo(Exit.USAGE);
        assertThat(answer.err()).contains("markdown, csv, ndjson, png, html");
        assertThat(terminal.folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_replay_says_so_in_each_kind() throws IOException {
        terminal.clock = Clockwork.Kind.REPLAY;
        for (String kind : List.of("markdown", "csv", "html")) {
            terminal.run("export", kind, "out");
            assertThat(written("out")).contains("REPLAY");
        }
        terminal.run("export", "ndjson", "out");
        assertThat(written("out").lines()).allMatch(l -> l.contains("\"clock\":\"replay\""));
    }

    @Test
    void the_public_gets_no_word_of_the_room_and_no_name() throws IOException {
        for (String kind : List.of("markdown", "csv", "ndjson", "html")) {
            terminal.run("export", kind, "out", "--public");
            assertThat(written("out")).as(kind).contains("판교 화재").doesNotContain("이중화", "=1+1");
        }
    }

    @Test
    void what_came_after_the_moment_is_not_in_it() throws IOException {
        terminal.now = Terminal.NOW.plusSeconds(3600);
        terminal.run("log", "한 시간 뒤");

        terminal.run("export", "csv", "then.csv", "--at", "2022-10-16T21:45+09:00");
        terminal.run("export", "csv", "known.csv", "--known-at", "2022-10-16T21:45+09:00");
        terminal.run("export", "csv", "now.csv");
        assertThat(written("then.csv")).contains("이중화").doesNotContain("한 시간 뒤");
        assertThat(written("known.csv")).contains("이중화").doesNotContain("한 시간 뒤");
        assertThat(written("now.csv")).contains("한 시간 뒤");
    }

    @Test
    void a_program_is_told_what_was_written() {
        JsonNode answer = terminal.run("export", "html", "s.html", "--json").json();

        assertThat(answer.propertyNames()).containsExactly("file", "kind", "bytes", "at", "public");
        assertThat(answer.get("kind").asString()).isEqualTo("html");
        assertThat(answer.get("public").asBoolean()).isTrue();
    }

    @Test
    void a_folder_is_no_file_and_stays(@TempDir Path other) {
        Answer answer = terminal.run("export", "csv", other.toString(), "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.error().get("code").asString()).isEqualTo("file");
        assertThat(other).isDirectory();
    }

    @Test
    void without_an_incident_there_is_nothing_to_export(@TempDir Path empty) {
        Answer answer = new Terminal(empty).run("export", "csv", "out.csv", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.error().get("code").asString()).isEqualTo("no-incident");
        assertThat(empty.resolve("out.csv")).doesNotExist();
    }
}
