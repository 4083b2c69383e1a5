package bonghwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Catalogue;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of thing that can be wrong in a file: found at its line, and told in words that say what to do. */
class EveryProblemTest {

    /** A file in which one thing is wrong: the line of it, the key, the arguments. JSON files are recorded incidents. */
    record Wrong(String file, int line, String key, String... arguments) {
        @Override
        public String toString() {
            return key + " " + String.join(", ", arguments);
        }
    }

    private static Wrong yaml(String file, int line, String key, String... arguments) {
        return new Wrong(file, line, key, arguments);
    }

    private static Wrong json(String rest, int line, String key, String... arguments) {
        String head = "{\"title\": \"t\", \"zone\": \"UTC\", \"started\": \"2022-10-15T15:19Z\",\n";
        return new Wrong(head + rest + "}", line, key, arguments);
    }

    static Stream<Wrong> wrongs() {
        return Stream.concat(catalogues(), incidents());
    }

    private static Stream<Wrong> catalogues() {
        return Stream.of(
                yaml("services:\n  - {id: Pay, ko: 페이}\n", 2, "id", "Pay"),
                yaml("services:\n  - {id: a--b, ko: 페이}\n", 2, "id", "a--b"),
                yaml("people:\n  - {id: kim lee, ko: 김}\n", 2, "person-id", "kim lee"),
                yaml("services:\n  - {ko: 페이}\n", 2, "missing", "id"),
                yaml("services:\n  - {id: pay}\n", 2, "no-name"),
                yaml("services:\n  - {id: pay, ko: \"a\\x1bb\"}\n", 2, "control", "ko"),
                yaml("services:\n  - {id: pay, ko: 페이}\n  - {id: pay, ko: 둘}\n", 3, "duplicate", "pay"),
                yaml("services:\n  - {id: a, ko: 페이}\n  - {id: b, ko: 페이}\n", 3, "same-name", "페이", "a"),
                yaml("services:\n  - {id: pay, ko: 페이, id: pay2}\n", 2, "twice", "id"),
                yaml("services:\n  - {id: pay, ko: 페이}\nservicse: []\n", 3, "field", "servicse", ALL),
                yaml("services:\n  - {id: pay, ko: 페이, grade: high}\n", 2, "not-number", "grade"),
                yaml("services:\n  - {id: pay, ko: 페이, grade: 0}\n", 2, "not-number", "grade"),
                yaml(
                        "services:\n  - {id: pay, ko: 페이, audience: all}\n",
                        2,
                        "not-one-of",
                        "audience",
                        "public, partners, staff"),
                yaml(
                        "services:\n  - {id: pay, ko: 페이, sound: loud}\n",
                        2,
                        "not-one-of",
                        "sound",
                        "vowel, consonant, rieul"),
                yaml("services:\n  - {id: pay, ko: 페이, aliases: 결제}\n", 2, "not-list", "aliases"),
                yaml("services:\n  - {id: pay, ko: [페이]}\n", 2, "not-text", "ko"),
                yaml("services:\n  - pay\n", 2, "not-fields"),
                yaml("services:\n  - {id: pay, ko: 페이, sites: [moon]}\n", 2, "unknown-name", "moon"),
                yaml(
                        "sites: [{id: seoul, ko: 서울}]\nservices:\n  - {id: pay, ko: 페이, sites: [soul]}\n",
                        3,
                        "unknown-name-nearest",
                        "soul",
                        "seoul"),
                yaml("services:\n  - {id: pay, ko: 페이, dependsOn: [{hard: true}]}\n", 2, "missing", "on"),
                yaml(
                        "services:\n  - id: pay\n    ko: 페이\n    dependsOn:\n      - {on: \"site:x\"}\n",
                        5,
                        "not-target",
                        "site:x"),
                yaml(
                        "services:\n"
                                + "  - id: a\n"
                                + "    ko: 가\n"
                                + "  - id: b\n"
                                + "    ko: 나\n"
                                + "    dependsOn: [{on: a, hard: maybe}]\n",
                        6,
                        "not-flag",
                        "hard"),
                yaml("services:\n  - id: a\n    ko: 가\n    dependsOn:\n      - {on: a}\n", 5, "cycle", "a → a"),
                yaml("journeys:\n  - {id: buy, ko: 주문}\n", 2, "missing", "needs"),
                yaml("pinned: [pay/card/x]\n", 1, "not-target", "pay/card/x"),
                yaml("people:\n  - {id: kim, ko: 김, role: boss}\n", 2, "unknown-name", "boss"),
                yaml("? [a]\n: b\n", 1, "field-name"));
    }

    private static final String ALL = "journeys, people, pinned, roles, services, sites";

    private static Stream<Wrong> incidents() {
        String entry = "\"entries\": [\n{\"at\": \"2022-10-15T15:30Z\", \"text_ko\": \"가\", \"text_en\": \"a\", %s}]";
        return Stream.of(
                json("\"severity\": \"bad\"", 2, "not-one-of", "severity", "SEV1, SEV2, SEV3, SEV4, UNSET"),
                json(entry.formatted("\"kind\": \"note\", \"state\": \"outage\""), 3, "state-and-status"),
                json(
                        entry.formatted("\"kind\": \"status\", \"service\": \"x\", \"state\": \"sad\""),
                        3,
                        "not-one-of",
                        "state",
                        "outage, partial, degraded, recovering, operational, maintenance, unknown, major_outage,"
                                + " partial_outage"),
                json(entry.formatted("\"kind\": \"note\", \"service\": \"x\""), 3, "unknown-name", "x"),
                json(entry.formatted("\"kind\": \"communication\", \"notice\": {}"), 3, "missing", "number"),
                json(entry.formatted("\"kind\": \"communication\", \"notice\": 3"), 3, "not-fields"),
                json("\"phases\": [{\"at\": \"2022-10-15T15:30Z\"}]", 2, "missing", "phase"),
                json("\"phases\": [{\"at\": \"15:30\", \"phase\": \"closed\"}]", 2, "not-time", "at"),
                json(
                        "\"assignments\": [{\"at\": \"2022-10-15T15:30Z\", \"person\": \"kim\", \"role\": \"r\"}]",
                        2,
                        "unknown-name",
                        "kim"),
                new Wrong(
                        "{\"title\": \"t\", \"started\": \"2022-10-15T15:19Z\",\n\"zone\": \"Moon\"}",
                        2,
                        "not-zone",
                        "Moon"),
                new Wrong("", 1, "empty"),
                new Wrong("{}\n{}", 2, "more"),
                new Wrong("[]", 1, "not-fields"));
    }

    private static List<FileProblem> found(Wrong wrong) {
        boolean incident = wrong.file().isEmpty() || wrong.file().matches("(?s)[\\[{].*");
        if (!incident) {
            return CatalogueYaml.check(wrong.file(), Catalogue.EMPTY).problems();
        }
        try {
            RecordedIncident.read(wrong.file());
            return List.of();
        } catch (BadFile e) {
            return e.problems();
        }
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void it_is_found_at_its_line(Wrong wrong) {
        assertThat(found(wrong))
                .contains(new FileProblem(wrong.line(), "file.problem." + wrong.key(), List.of(wrong.arguments())));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void without_it_the_same_place_is_not_complained_of_twice(Wrong wrong) {
        assertThat(found(wrong)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(Files.shipped("i18n/messages_" + language + ".properties")));
        return words;
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void it_is_told_in_both_languages_with_what_it_is_about(Wrong wrong) throws IOException {
        for (String language : List.of("ko", "en")) {
            String text = words(language).getProperty("file.problem." + wrong.key());
            assertThat(text).as(language).isNotBlank();
            for (int i = 0; i < wrong.arguments().length; i++) {
                assertThat(text).as(language).contains("{" + i + "}");
            }
            assertThat(text).as(language).doesNotContain("{" + wrong.arguments().length + "}");
        }
    }

    /** What a library says of its own syntax, and how much is too much, have tests of their own. */
    @Test
    void no_kind_of_problem_is_left_out_here() throws IOException {
        Set<String> tested =
                wrongs().map(w -> "file.problem." + w.key()).collect(Collectors.toCollection(TreeSet::new));
        tested.add("file.problem.syntax");
        tested.add("file.problem.too-big");

        assertThat(tested)
                .containsExactlyElementsOf(new TreeSet<>(words("en").stringPropertyNames().stream()
                        .filter(key -> key.startsWith("file.problem."))
                        .toList()));
    }
}
