package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

/** The line that {@code log} takes is never an option. */
class LogArgumentsTest {

    @Property(tries = 300)
    void theOnlyArgumentIsTheLineWhateverItIs(@ForAll @NotEmpty String line) {
        Assume.that(!line.equals("-h"));
        assertThat(LogArguments.guarded(List.of("log", line))).containsExactly("log", "--", line);
        assertThat(LogArguments.guarded(List.of("--store", "s", "log", line)))
                .containsExactly("--store", "s", "log", "--", line);
        assertThat(LogArguments.guarded(List.of("log", "--incident", "x", line)))
                .containsExactly("log", "--incident", "x", "--", line);
    }

    @Test
    void optionsBehindTheLineComeBeforeIt() {
        assertThat(LogArguments.guarded(List.of("log", "-10m x", "--json")))
                .containsExactly("log", "--json", "--", "-10m x");
        assertThat(LogArguments.guarded(List.of("log", "--lang=ko", "-x", "--store", "s")))
                .containsExactly("log", "--lang=ko", "--store", "s", "--", "-x");
    }

    @Test
    void whoAsksForHelpGetsItAndDoesNotRecordIt() {
        for (String help : List.of("--help", "-h")) {
            assertThat(LogArguments.guarded(List.of("log", help))).containsExactly("log", help);
            assertThat(LogArguments.guarded(List.of("--json", "log", "--lang", "ko", help)))
                    .containsExactly("--json", "log", "--lang", "ko", help);
            assertThat(LogArguments.guarded(List.of("log", help, "--lang", "ko")))
                    .containsExactly("log", help, "--lang", "ko");
            assertThat(LogArguments.guarded(List.of("log", "--", help))).containsExactly("log", "--", help);
        }
    }

    @Test
    void whoEndsTheOptionsIsUnderstood() {
        assertThat(LogArguments.guarded(List.of("log", "--", "-x"))).containsExactly("log", "--", "-x");
    }

    @Test
    void otherCommandsAreLeftAlone() {
        for (List<String> typed : List.of(
                List.<String>of(),
                List.of("log"),
                List.of("status", "--at", "log"),
                List.of("--json"),
                List.of("--store", "log", "status"))) {
            assertThat(LogArguments.guarded(typed)).isEqualTo(typed);
        }
    }
}
