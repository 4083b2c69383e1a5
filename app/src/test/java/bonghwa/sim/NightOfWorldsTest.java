package bonghwa.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many worlds in a night; what came of it stands in a dated report ({@code docs/simulation-DATE.md}). {@code -Dbonghwa.sim.night}:
 * how many; {@code -Dbonghwa.sim.first}: from which seed on, so that another night sees other worlds.
 */
@Tag("night")
class NightOfWorldsTest {

    private static final long WORLDS = 100_000;
    private static final int MOST_TOLD = 20;

    @Test
    void the_laws_hold_in_a_hundred_thousand_worlds() throws IOException {
        long first = Long.getLong("bonghwa.sim.first", 1);
        long worlds = Long.getLong("bonghwa.sim.night", WORLDS);
        Instant begun = Clock.systemUTC().instant();
        List<String> wrong = new ArrayList<>();
        for (long seed = first; seed < first + worlds; seed++) {
            try {
                new Simulation(seed, Plant.NOTHING).run();
            } catch (AssertionError e) {
                wrong.add(String.valueOf(e.getMessage()).lines().findFirst().orElse("seed " + seed));
            }
        }
        report(first, worlds, Duration.between(begun, Clock.systemUTC().instant()), wrong);
        assertThat(wrong).isEmpty();
    }

    private static void report(long first, long worlds, Duration took, List<String> wrong) throws IOException {
        LocalDate date = LocalDate.now(Clock.systemUTC());
        List<String> lines = new ArrayList<>(List.of(
                "# A night of simulated worlds, " + date,
                "",
                "Laptops, hubs and everything that goes wrong between them, each world out of one seed"
                        + " (`app/src/test/java/bonghwa/sim`). After healing the laws are checked.",
                "",
                "| first seed | worlds | took | broke a law |",
                "|---|---|---|---|",
                "| %d | %,d | %d min | %d |".formatted(first, worlds, took.toMinutes(), wrong.size())));
        if (!wrong.isEmpty()) {
            lines.addAll(List.of(
                    "",
                    "Again: `mvn test -pl app -am -Dtest=SimulationTest -Dbonghwa.sim.seeds=1"
                            + " -Dbonghwa.sim.first=SEED`, and the seed belongs into `seeds.txt`.",
                    ""));
            wrong.stream().limit(MOST_TOLD).map(line -> "- " + line).forEach(lines::add);
        }
        Files.write(Path.of("docs", "simulation-" + date + ".md"), lines);
    }
}
