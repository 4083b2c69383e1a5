package bonghwa.sim;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many worlds in a night; what came of it stands in a dated report ({@code docs/simulation-DATE.md}, below what stood there), which is
 * written anew after every thousand, so that a night that is broken off was not for nothing. {@code -Dbonghwa.sim.night}: how many;
 * {@code -Dbonghwa.sim.first}: from which seed on, so that another night sees other worlds.
 */
@Tag("night")
class NightOfWorldsTest {

    private static final long WORLDS = 100_000;
    private static final int A_FEW = 1000;
    private static final int MOST_TOLD = 20;

    private final Clock clock = Clock.systemUTC();
    private final Instant begun = clock.instant();
    private final Path report = Path.of("docs", "simulation-" + LocalDate.ofInstant(begun, clock.getZone()) + ".md");
    private final long first = Long.getLong("bonghwa.sim.first", 1);
    private final long worlds = Long.getLong("bonghwa.sim.night", WORLDS);
    private final List<String> wrong = new ArrayList<>();

    @Test
    void the_laws_hold_in_a_hundred_thousand_worlds() throws IOException {
        String before = Files.exists(report) ? Files.readString(report) + "\n" : "";
        // Now: the report itself changes what is checked out.
        String commit = Revision.current();
        Planted cheap = new Planted(CheapSignatures.INSTEAD);
        for (long done = 1; done <= worlds; done++) {
            try {
                cheap.run(first + done - 1, Plant.NOTHING);
            } catch (AssertionError e) {
                wrong.add(String.valueOf(e.getMessage()).lines().findFirst().orElse("seed " + (first + done - 1)));
            }
            if (done % A_FEW == 0 || done == worlds) {
                Files.writeString(report, before + said(commit, done));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String said(String commit, long done) {
        String text = """
            # A night of simulated worlds, %s

            Laptops, hubs and everything that goes wrong between them, each world out of one seed (`app/src/test/java/bonghwa/sim`),
            signed cheaply. After healing the laws are checked. %s

            | commit | first seed | worlds | took | broke a law |
            |---|---|---|---|---|
            | `%s` | %d | %,d | %d min | %d |
            """.formatted(
                        begun.truncatedTo(ChronoUnit.MINUTES),
                        done < worlds ? "It goes on, to %,d worlds.".formatted(worlds) : "It came to its end.",
                        commit,
                        first,
                        done,
                        Duration.between(begun, clock.instant()).toMinutes(),
                        wrong.size());
        return wrong.isEmpty() ? text : text + broken();
    }

    private String broken() {
        StringBuilder text = new StringBuilder("""

            Again: `mvn test -pl app -am -Dtest=SimulationTest -Dbonghwa.sim.seeds=1 -Dbonghwa.sim.first=SEED`, and the seed belongs
            into `seeds.txt`.

            """);
        wrong.stream()
                .limit(MOST_TOLD)
                .forEach(line -> text.append("- ").append(line).append('\n'));
        return text.toString();
    }
}
