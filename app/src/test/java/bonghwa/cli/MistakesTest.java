package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bonghwa.cli.Terminal.Answer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed wrongly, or asks for what is not there: exit code, code for programs, and where. */
class MistakesTest {

    private static Terminal terminal;

    /** One terminal for all: a mistake leaves nothing behind, and that is tested too. */
    @BeforeAll
    static void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
        terminal.run("log", "#페이/결제 장애");
    }

    @AfterEach
    void mend() {
        terminal.damage = null;
        terminal.environment.clear();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("statsu", 2, "usage", "statsu"),
                arguments("status extra", 2, "usage", "extra"),
                arguments("status --nope", 2, "usage", "--nope"),
                arguments("status --at", 2, "usage", "--at T"),
                arguments("status --at 21:30 --at 21:31", 2, "usage", "--at T"),
                arguments("status --at 25:99", 2, "usage", "--at"),
                arguments("status --known-at never", 2, "usage", "--known-at"),
                arguments("status --incident zzz", 1, "no-incident", null),
                arguments("status --lang fr", 2, "usage", "--lang"),
                arguments("timeline --from x", 2, "usage", "--from"),
                arguments("timeline --to x", 2, "usage", "--to"),
                arguments("timeline --service nope", 1, "no-such-name", "--service"),
                arguments("incident declare", 2, "usage", "TITLE"),
                arguments("incident declare ", 2, "usage", "TITLE"),
                arguments("incident declare x y", 2, "usage", "y"),
                arguments("incident declare x --severity sev9", 2, "usage", "--severity"),
                arguments("incident declare x --started soon", 2, "usage", "--started"),
                arguments("incident declare a\u0007b", 2, "usage", "TITLE"),
                arguments("incident show zzz", 1, "no-incident", null),
                arguments("incident reopen", 1, "refused", null),
                arguments("log a b", 2, "usage", "LINE"),
                arguments("log bad\uFFFD", 1, "bad-line", "LINE"),
                arguments("entry", 2, "usage", null),
                arguments("entry amend", 2, "usage", "ID"),
                arguments("entry amend K1", 2, "usage", null),
                arguments("entry amend K99 --text x", 1, "no-entry", null),
                arguments("entry amend K99 --kind nope", 2, "usage", "--kind"),
                arguments("entry amend K99 --text a\u001bb", 2, "usage", "--text"),
                arguments("entry amend K1 --text x --reason a\u0000b", 2, "usage", "--reason"),
                arguments("entry strike K99", 1, "no-entry", null),
                arguments("entry strike K1 --reason a\u0000b", 2, "usage", "--reason"),
                arguments("entry pin", 2, "usage", "ID"),
                arguments("people add kim", 2, "usage", "NAME"),
                arguments("people add Kim! x", 2, "usage", "ID"),
                arguments("people add lee 이 --role nope", 1, "no-such-name", "--role"),
                arguments("people add lee 이 --role kim", 1, "no-such-name", "--role"),
                arguments("people add lee 이 --phone 0\u00071", 2, "usage", "--phone"),
                arguments("assign", 2, "usage", "PERSON DUTY"),
                arguments("assign kim", 2, "usage", "DUTY"),
                arguments("assign nobody pay", 1, "no-such-name", "PERSON"),
                arguments("assign incident-commander pay", 1, "no-such-name", "PERSON"),
                arguments("assign kim nope", 1, "no-such-name", "DUTY"),
                arguments("assign kim K99", 1, "no-entry", null),
                arguments("assign kim pay --until x", 2, "usage", "--until"),
                arguments("assign end zzz", 1, "refused", "ID"),
                arguments("catalog", 2, "usage", null),
                arguments("catalog check", 2, "usage", "FILE"),
                arguments("catalog check nope.yaml", 1, "file", "nope.yaml"),
                arguments("catalog import nope.yaml", 1, "file", "nope.yaml"),
                arguments("screenshot", 2, "usage", "FILE.png"),
                arguments("screenshot x.png --size 0x0", 2, "usage", "--size"),
                arguments("screenshot x.png --scale 10", 2, "usage", "--scale"),
                arguments("screenshot x.png --theme pink", 2, "usage", "--theme"),
                arguments("replay nope.json", 1, "file", "nope.json"),
                arguments("restore", 2, "usage", "FROM"));
    }

    private static String[] words(String typed) {
        return typed.split(" ", -1);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void programsAreToldTheCodeAndWhere(String typed, int exit, String code, String where) {
        String[] json =
                Stream.concat(Stream.of("--json"), Arrays.stream(words(typed))).toArray(String[]::new);

        Answer answer = terminal.run(json);

        assertThat(answer.exit()).isEqualTo(exit);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).hasLineCount(1);
        assertThat(answer.error().propertyNames()).containsExactly("code", "message", "where");
        assertThat(answer.error().get("code").asString()).isEqualTo(code);
        if (where == null) {
            assertThat(answer.error().get("where").isNull()).isTrue();
        } else {
            assertThat(answer.error().get("where").asString()).endsWith(where);
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void peopleAreToldInOneLineOfTheirLanguage(String typed, int exit, String code, String where) {
        for (String language : List.of("ko_KR.UTF-8", "en_US.UTF-8")) {
            terminal.environment.put("LANG", language);
            Answer answer = terminal.run(words(typed));
            assertThat(answer.exit()).isEqualTo(exit);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).hasLineCount(1).startsWith("bonghwa: ");
            assertThat(answer.err().codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3))
                    .as(answer.err())
                    .isEqualTo(language.startsWith("ko"));
        }
    }

    @Test
    void aMisspeltCommandIsOfferedAsItIsSpelt() {
        assertThat(terminal.run("statsu", "--lang", "en").err())
                .isEqualTo("bonghwa: unknown argument: statsu. Help: bonghwa --help. Did you mean: status?\n");
    }

    @Test
    void theLanguageOfAMistakeIsAskedForInEitherSpelling() {
        String korean = terminal.run("statsu", "--lang", "ko").err();

        assertThat(terminal.run("statsu", "--lang=ko").err()).isEqualTo(korean).containsPattern("[가-힣]");
        assertThat(terminal.run("--lang=ko", "statsu").err()).isEqualTo(korean);
    }

    @Test
    void anIdThatBeginsLikeAnOptionIsAnId() {
        for (String start : List.of("-", "-h", "-V", "--", "--json", "--at")) {
            String operation = start + "x".repeat(43 - start.length());
            String incident = start + "x".repeat(22 - start.length());
            assertThat(terminal.run("entry", "pin", operation, "--undo", "--lang", "en")
                            .err())
                    .isEqualTo("bonghwa: no such entry: " + operation + "\n");
            assertThat(terminal.run("assign", "end", operation, "--lang", "en").err())
                    .isEqualTo("bonghwa: No such assignment: " + operation + "\n");
            assertThat(terminal.run("incident", "show", incident, "--lang", "en")
                            .err())
                    .isEqualTo("bonghwa: no such incident: " + incident + "\n");
            assertThat(terminal.run("status", "--incident", incident, "--lang", "en")
                            .err())
                    .isEqualTo("bonghwa: no such incident: " + incident + "\n");
            assertThat(terminal.run("status", operation, "--lang", "en").err()).contains(" " + operation + ".");
        }
    }

    @Test
    void nothingIsRecordedByAMistake() {
        String before = terminal.run("timeline", "--json").out()
                + terminal.run("people", "--json").out()
                + terminal.run("incident", "list", "--json").out();
        mistakes().forEach(m -> terminal.run(words(String.valueOf(m.get()[0]))));

        assertThat(terminal.run("timeline", "--json").out()
                        + terminal.run("people", "--json").out()
                        + terminal.run("incident", "list", "--json").out())
                .isEqualTo(before);
    }

    @Test
    void aDamagedStoreAnswersAndSaysThatItIsNotTheWhole() {
        terminal.damage = Failure.store("s", "trouble.damage", "s", 1, 2);

        Answer answer = terminal.run("timeline", "--lang", "en");
        assertThat(answer.exit()).isEqualTo(Exit.STORE);
        assertThat(answer.lines()).hasSize(1);
        assertThat(answer.err()).hasLineCount(1).contains("cannot be read: 1", "follow nothing: 2");
        assertThat(terminal.run("timeline", "--json").error().get("where").asString())
                .isEqualTo("s");
    }

    @Test
    void aMistakeInADamagedStoreKeepsItsOwnCode() {
        terminal.damage = Failure.store("s", "trouble.damage", "s", 1, 2);

        assertThat(terminal.run("entry", "strike", "K99").exit()).isEqualTo(Exit.NO);
    }
}
