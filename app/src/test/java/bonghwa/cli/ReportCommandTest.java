package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.op.Operation;
import bonghwa.testing.Scribe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report out of a store, and its check beside none. */
class ReportCommandTest {

    private static final String AT = "2022-10-16T21:44:00+09:00";

    @TempDir
    private static Path folder;

    private static Terminal terminal;
    private static Terminal.Answer written;

    @BeforeAll
    static void write() {
        terminal = Terminal.inTrouble(folder);
        terminal.run("log", "#페이/결제 장애 카드 결제가 안 됨");
        written = terminal.run("report", "--pdf", "a.pdf", "--at", AT, "--lang", "ko");
    }

    @Test
    void twoReportsInARowAreTheSameFileThoughEachIsFollowedByAnAnchor() throws IOException {
        long lines = terminal.store().replica().vector().ends().values().stream()
                .mapToLong(ends -> ends.getFirst().counter())
                .sum();

        assertThat(terminal.run("report", "--pdf", "b.pdf", "--at", AT, "--lang", "ko")
                        .exit())
                .isZero();

        assertThat(Files.readAllBytes(folder.resolve("b.pdf"))).isEqualTo(Files.readAllBytes(folder.resolve("a.pdf")));
        assertThat(terminal.store().replica().vector().ends().values().stream()
                        .mapToLong(ends -> ends.getFirst().counter())
                        .sum())
                .as("what this desk held was vouched for already")
                .isEqualTo(lines);
    }

    @Test
    void itSaysWhereTheReportIs() {
        assertThat(written.exit()).isZero();
        assertThat(written.out()).contains("a.pdf");
    }

    @Test
    void theUntouchedReportIsGoodAndWithTheRootAuthentic() {
        assertThat(terminal.run("verify", "a.pdf").exit()).isZero();

        Terminal.Answer answer =
                terminal.run("verify", "a.pdf", "--root", Trusted.root(terminal).orElseThrow(), "--json");

        assertThat(answer.jsonLines()).extracting(j -> j.get("code").asString()).endsWith("report.verify.authentic");
    }

    @Test
    void aChangedReportIsANo() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("a.pdf"));
        bytes[bytes.length / 2] ^= 4;
        Files.write(folder.resolve("changed.pdf"), bytes);

        Terminal.Answer answer = terminal.run("verify", "changed.pdf", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.json().get("code").asString()).isEqualTo("report.verify.seal");
    }

    @Test
    void whatCannotBeAskedForIsWrongUsage() {
        for (List<String> wrong : List.of(
                List.of("report"),
                List.of("report", "--pdf", "c.pdf", "--paper", "a5"),
                List.of("report", "--pdf", "c.pdf", "--at", "whenever"))) {
            assertThat(terminal.run(wrong.toArray(String[]::new)).exit()).isEqualTo(Exit.USAGE);
        }
        assertThat(folder.resolve("c.pdf")).doesNotExist();
    }

    @Test
    void aRoomWithoutAnIncidentHasNoReport(@TempDir Path empty) {
        Terminal.Answer answer = new Terminal(empty).run("report", "--pdf", "c.pdf", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.error().get("code").asString()).isEqualTo("no-incident");
    }

    @Test
    void whereNothingCanBeRecordedAnyMoreTheReportIsThereAndItsAnchorIsSaidToBeMissing(@TempDir Path other)
            throws Exception {
        Terminal broken = Terminal.inTrouble(other);
        broken.store().close();

        Terminal.Answer answer = broken.run("report", "--pdf", "c.pdf", "--at", AT, "--lang", "en", "--json");

        assertThat(answer.exit()).isZero();
        assertThat(answer.json().get("bytes").asInt()).isEqualTo((int) Files.size(other.resolve("c.pdf")));
        assertThat(answer.err()).contains("The report is written, but no anchor could be recorded");
    }

    @Test
    void aRoomOfManyMegabytesIsCarriedWholeButForWhatOtherIncidentsSaid(@TempDir Path other) throws Exception {
        Terminal large = Terminal.inTrouble(other);
        Scribe scribe = new Scribe(5);
        String story = "다른 방의 긴 이야기 ".repeat(25_000);
        for (int i = 0; i < 8; i++) {
            Content content = Content.of(Kind.NOTE, Terminal.NOW, story);
            scribe.later(60).write("another", new Operation.EntryLogged("F" + i, content));
        }
        large.hears(scribe.lines());
        large.run("log", "이 방의 이야기");

        assertThat(large.run("report", "--pdf", "c.pdf", "--brief").exit()).isZero();

        Terminal.Answer verified = large.run("verify", "c.pdf", "--json");
        assertThat(verified.exit()).isZero();
        assertThat(Files.size(other.resolve("c.pdf"))).isLessThan(1 << 20);
        long held = large.store().replica().vector().ends().values().stream()
                .mapToLong(ends -> ends.getFirst().counter())
                .sum();
        String lines = verified.jsonLines().get(1).get("message").asString();
        assertThat(Integer.parseInt(lines.replaceAll("\\D.*", ""))).isEqualTo((int) held - 1);
    }

    @Test
    void onlyWhatCanBeInBothLanguagesMayBeAskedForInBoth() {
        for (List<String> wrong : List.of(
                List.of("status"),
                List.of("timeline"),
                List.of("export", "csv", "t.csv"),
                List.of("report", "--json"),
                List.of("version"),
                List.of("incident", "list"))) {
            List<String> typed = new ArrayList<>(wrong);
            typed.addAll(List.of("--lang", "both"));
            Terminal.Answer answer = terminal.run(typed.toArray(String[]::new));
            assertThat(answer.exit()).as("%s", wrong).isEqualTo(Exit.USAGE);
            assertThat(answer.err()).as("%s", wrong).contains("--lang");
        }
        assertThat(folder.resolve("t.csv")).doesNotExist();
        assertThat(terminal.run("notice", "--lang", "both").exit()).isZero();
        assertThat(terminal.run("status", "--lang", "both", "--help").exit()).isZero();
    }
}
