package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Incident;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} into a room that knows of the matter already: what was redacted stays gone, what fires fires on. */
class ImportAgainTest {

    private static final String CHAT = "2022-10-15\n[15:20] kim: fire\n[15:21] kim: password is hunter2\n";

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    private Incident incident() {
        return terminal.room().current().orElseThrow();
    }

    private List<String> words() {
        return incident().log().entries().stream()
                .map(e -> e.content().text().ko())
                .toList();
    }

    private String imported(String format, String text) {
        terminal.file("it", text);
        Terminal.Answer answer = terminal.run("import", format, "it", "--lang", "en");
        assertThat(answer.err()).isEmpty();
        return answer.out();
    }

    private void redactTheSecret() {
        String number = incident().log().entries().stream()
                .filter(e -> e.content().text().ko().contains("hunter2"))
                .map(TimelineEntry::number)
                .findFirst()
                .orElseThrow();
        assertThat(terminal.run("entry", "redact", number, "--reason", "secret").exit())
                .isZero();
    }

    @Test
    void whatWasRedactedNeverComesBackAndWhatIsNewOfThatMomentDoes() {
        imported("chat", CHAT);
        redactTheSecret();
        String longer = CHAT + "[15:21] kim: I changed it\n[15:22] kim: out\n";
        assertThat(imported("chat", longer))
                .contains("2 new", "rows left out: 1;")
                .doesNotContain("were redacted, and");
        assertThat(words()).containsExactlyInAnyOrder("kim: fire", "■■■ secret", "kim: I changed it", "kim: out");
        assertThat(imported("chat", longer)).contains("0 new", "rows left out: 1;", "nothing new to record");
        assertThat(words()).hasSize(4);
    }

    @Test
    void aSourceOfWhichAllIsRedactedBringsNothing() {
        imported("chat", "2022-10-15\n[15:21] kim: password is hunter2\n");
        redactTheSecret();
        assertThat(imported("chat", "2022-10-15\n[15:21] kim: password is hunter2\n"))
                .contains("0 new");
        assertThat(words()).containsExactly("■■■ secret");
    }

    @Test
    void whereNothingTellsWhichRowWasRedactedItIsSaid() {
        imported("chat", CHAT);
        String number = incident().log().entries().getLast().number();
        assertThat(terminal.run("entry", "amend", number, "--at", "2022-10-15T15:30+09:00")
                        .exit())
                .isZero();
        redactTheSecret();
        terminal.file("it", CHAT);
        assertThat(terminal.run("import", "chat", "it", "--dry-run", "--lang", "en")
                        .out())
                .contains("1 more entries there were redacted");
        assertThat(terminal.run("import", "chat", "it", "--dry-run", "--json")
                        .json()
                        .get("findings")
                        .toString())
                .contains("import.odd.redacted");
    }

    private static String alert(String name, String severity, String starts, String ends) {
        String end = ends.isEmpty() ? "" : ", \"endsAt\": \"2022-10-15T" + ends + ":00Z\"";
        return "{\"version\": \"4\", \"alerts\": [{\"status\": \"" + (ends.isEmpty() ? "firing" : "resolved")
                + "\", \"labels\": {\"alertname\": \"" + name + "\", \"service\": \"Pay\", \"severity\": \"" + severity
                + "\"}, \"startsAt\": \"2022-10-15T" + starts + ":00Z\"" + end + "}]}";
    }

    private State pay() {
        return incident().log().history(Target.parse("pay")).at(terminal.now).state();
    }

    @Test
    void aServiceWorksOnlyWhenWhatOtherFilesToldOfItHasEndedToo() {
        imported("alertmanager", alert("Errors", "critical", "06:00", ""));
        imported("alertmanager", alert("Slow", "critical", "06:05", ""));
        assertThat(imported("alertmanager", alert("Errors", "critical", "06:00", "06:30")))
                .contains("1 new", "pay: another alert still fires here");
        assertThat(pay()).isEqualTo(State.MAJOR_OUTAGE);
        assertThat(words()).last().asString().startsWith("[resolved] Errors");
        imported("alertmanager", alert("Slow", "critical", "06:05", "06:40"));
        assertThat(pay()).isEqualTo(State.OPERATIONAL);
    }

    @Test
    void aMilderAlertOfAnotherFileDoesNotMakeItBetter() {
        imported("alertmanager", alert("Errors", "critical", "06:00", ""));
        imported("alertmanager", alert("Slow", "warning", "06:05", ""));
        assertThat(pay()).isEqualTo(State.MAJOR_OUTAGE);
    }

    @Test
    void whatBeganLaterOrWasTakenBackHoldsNothingUp() {
        imported("alertmanager", alert("Errors", "critical", "06:00", ""));
        terminal.now = terminal.now.plusSeconds(60);
        imported("alertmanager", alert("Slow", "critical", "06:45", ""));
        imported("alertmanager", alert("Errors", "critical", "06:00", "06:30"));
        assertThat(incident().log().entries())
                .last()
                .satisfies(e -> assertThat(e.content().reports()).hasSize(1));
    }

    @Test
    void anImportThatOnlyGrowsTheCatalogueSaysSo() {
        String quiet = "{\"components\": [{\"id\": \"c\", \"name\": \"Maps\", \"status\": \"operational\"}]}";
        assertThat(imported("statuspage", quiet)).endsWith("no new entries; what is new in the catalogue was added\n");
        assertThat(terminal.room().catalogue().services()).hasSize(1);
        assertThat(imported("statuspage", quiet)).endsWith("nothing new to record\n");
    }
}
