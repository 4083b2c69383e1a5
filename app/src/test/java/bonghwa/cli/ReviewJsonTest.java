package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code report --json}: the figures of an incident for programs, in the shape that the manual promises. */
class ReviewJsonTest {

    private static final String[] AT = {"report", "--json", "--at", "2022-10-16T21:44:00+09:00"};

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void happens() {
        terminal = new Terminal(folder);
        terminal.file("c.yaml", SmallCatalogue.YAML);
        at("18:05", "catalog", "import", "c.yaml");
        at("18:05", "incident", "declare", "판교 화재", "--severity", "sev1", "--started", "2022-10-16T18:00");
        at("18:06", "log", "18:00 #로그인 장애");
        at("18:30", "log", "#페이/송금 장애 >20:00");
        at("19:00", "log", "!시점 전원 일부 복구");
        at("21:00", "log", "#페이/송금 정상");
        at("21:30", "log", "!할일 큐 재처리 @kim >22:00");
        terminal.now = Terminal.NOW;
    }

    private void at(String clock, String... command) {
        terminal.now = Instant.parse("2022-10-16T" + clock + ":00+09:00");
        assertThat(terminal.run(command).err()).isEmpty();
    }

    private JsonNode review(String... more) {
        List<String> all = new ArrayList<>(List.of(AT));
        all.addAll(List.of(more));
        Answer answer = terminal.run(all.toArray(String[]::new));
        assertThat(answer.err()).isEmpty();
        return answer.json();
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    @Test
    void it_has_the_fields_that_the_manual_names_in_their_order() {
        JsonNode review = review("--lang", "en");

        assertThat(names(review))
                .containsExactly(
                        "format",
                        "clock",
                        "incident",
                        "title",
                        "severity",
                        "phase",
                        "started",
                        "zone",
                        "at",
                        "knownAt",
                        "figures",
                        "counts",
                        "services",
                        "milestones",
                        "turns",
                        "notices",
                        "gaps",
                        "promises",
                        "etas",
                        "hours",
                        "followUps",
                        "definitions");
        assertThat(review.get("format").asString()).isEqualTo("bonghwa-review/1");
        assertThat(review.get("at").asString()).isEqualTo("2022-10-16T12:44:00Z");
        assertThat(review.get("knownAt").isNull()).isTrue();
        assertThat(review.get("figures").size()).isEqualTo(6);
    }

    @Test
    void the_manual_names_every_field() throws IOException {
        String manual = Files.readString(Path.of("docs/manual/report.md"));

        assertThat(fields(review())).allSatisfy(name -> assertThat(manual).contains(name));
    }

    /** All names of fields; those that are a key of a message stand for themselves. */
    private static List<String> fields(JsonNode node) {
        List<String> all = new ArrayList<>();
        node.propertyNames().forEach(name -> {
            if (!name.contains(".")) {
                all.add(name);
            }
        });
        node.values().forEach(child -> all.addAll(fields(child)));
        return all.stream().distinct().toList();
    }

    @Test
    void a_function_has_its_stretches_and_the_minutes_that_were_lost() {
        JsonNode send =
                review().get("services").get("items").get(1).get("functions").get(1);

        assertThat(send.get("id").asString()).isEqualTo("send");
        assertThat(send.get("state").asString()).isEqualTo("operational");
        assertThat(send.get("lostMinutes").get("major_outage").asInt()).isEqualTo(150);
        assertThat(send.get("lostMinutes").get("total").asInt()).isEqualTo(150);
        assertThat(send.get("spans").get(0).get("from").asString()).isEqualTo("2022-10-16T09:30:00Z");
        assertThat(send.get("spans").get(1).get("until").isNull()).isTrue();
        assertThat(send.get("spans").get(1).get("seconds").asInt()).isEqualTo(44 * 60);
    }

    @Test
    void an_estimate_stands_beside_what_came() {
        JsonNode eta = review("--lang", "ko").get("etas").get("items").get(0);

        assertThat(eta.get("target").asString()).isEqualTo("pay/send");
        assertThat(eta.get("name").asString()).contains("송금");
        assertThat(eta.get("expected").asString()).isEqualTo("2022-10-16T11:00:00Z");
        assertThat(eta.get("back").asString()).isEqualTo("2022-10-16T12:00:00Z");
        assertThat(eta.get("errorSeconds").asInt()).isEqualTo(3600);
    }

    @Test
    void silences_promises_and_what_is_left_are_told_each_with_its_definition() {
        JsonNode review = review("--lang", "en");

        assertThat(review.get("gaps").get("items").get(0).get("seconds").asInt())
                .isEqualTo(2 * 3600);
        assertThat(review("--gap", "130").get("gaps").get("items").size()).isZero();
        JsonNode first = review.get("promises").get("items").get(0);
        assertThat(first.get("due").asString()).isEqualTo("2022-10-16T09:20:00Z");
        assertThat(first.get("lateSeconds").asInt()).isEqualTo((3 * 60 + 24) * 60);
        assertThat(first.get("sent").isNull()).isTrue();
        JsonNode left = review.get("followUps").get("items").get(0);
        assertThat(left.get("owners").get(0).asString()).isEqualTo("person:kim");
        assertThat(left.get("due").asString()).isEqualTo("2022-10-16T13:00:00Z");
        assertThat(review.get("milestones")
                        .get("items")
                        .get(0)
                        .get("secondsAfterStart")
                        .asInt())
                .isEqualTo(3600);
    }

    @Test
    void each_definition_that_is_named_is_there_in_the_language_that_was_asked_for() {
        JsonNode en = review("--lang", "en").get("definitions");
        JsonNode ko = review("--lang", "ko").get("definitions");

        assertThat(names(en)).isEqualTo(names(ko)).contains("figure.detect.definition", "review.gaps.definition");
        names(en).forEach(key -> {
            assertThat(en.get(key).asString())
                    .isNotBlank()
                    .isNotEqualTo(ko.get(key).asString());
        });
    }

    @Test
    void detection_says_when_it_was_written_down_and_other_figures_have_no_such_moment() {
        JsonNode figures = review().get("figures");

        assertThat(figures.get(0).get("to").asString()).isEqualTo("2022-10-16T09:00:00Z");
        assertThat(figures.get(0).get("recorded").asString()).isEqualTo("2022-10-16T09:06:00Z");
        assertThat(figures.get(1).get("recorded").isNull()).isTrue();
    }

    @Test
    void what_was_not_recorded_yet_is_not_known() {
        JsonNode then = review("--known-at", "2022-10-16T18:59:59+09:00");

        assertThat(then.get("knownAt").asString()).isEqualTo("2022-10-16T09:59:59Z");
        assertThat(then.get("milestones").get("items").size()).isZero();
    }

    @Test
    void with_a_moment_nothing_depends_on_now() {
        JsonNode before = review();
        terminal.now = Terminal.NOW.plusSeconds(90_000);

        assertThat(review()).isEqualTo(before);
    }

    @Test
    void a_file_gets_what_would_have_been_printed() throws IOException {
        Answer answer = terminal.run("report", "--json", "out/review.json", "--at", "2022-10-16T21:44:00+09:00");

        assertThat(answer.json().get("file").asString()).endsWith("review.json");
        String text = Files.readString(folder.resolve("out/review.json"));
        assertThat(text).endsWith("}\n");
        assertThat(JsonMapper.shared().readTree(text)).isEqualTo(review());
    }

    @Test
    void what_cannot_be_asked_for_is_wrong_usage() {
        for (List<String> wrong : List.of(
                List.of("report"),
                List.of("report", "out.json"),
                List.of("report", "--json", "--public"),
                List.of("report", "--json", "--from", "18:00"),
                List.of("report", "--json", "--gap", "0"),
                List.of("report", "--json", "--pdf", "a.pdf", "out.json"))) {
            assertThat(terminal.run(wrong.toArray(String[]::new)).exit())
                    .as(wrong.toString())
                    .isEqualTo(Exit.USAGE);
        }
    }

    @Test
    void text_that_looks_like_a_key_stays_text() {
        terminal.run("log", "21:35 !시점 see figure.detect.definition");
        terminal.run("log", "21:36 !시점 nonsense.definition");

        JsonNode review = review();

        assertThat(names(review.get("definitions"))).doesNotContain("nonsense.definition");
        assertThat(review.get("milestones").get("items").size()).isEqualTo(3);
    }

    @Test
    void a_room_without_an_incident_has_no_figures(@TempDir Path empty) {
        Answer answer = new Terminal(empty).run("report", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.error().get("code").asString()).isEqualTo("no-incident");
    }
}
