package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

/** The line that {@code log} takes is never an option. */
class LogArgumentsTest {

    @Property(tries = 300)
    void theOnlyArgumentIsTheLineWhateverItIs(@ForAll @NotEmpty String line) {
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
