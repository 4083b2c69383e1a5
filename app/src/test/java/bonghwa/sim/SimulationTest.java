package bonghwa.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to laptops, hubs and what is between them: once they reach each other again, the laws hold. Most worlds sign
 * cheaply; since ids are hashes over signatures, a seed with real ones is another world, and some run so too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulationTest {

    private static final int SEEDS = 200;
    private static final int REAL = 8;

    private final Planted cheap = new Planted(CheapSignatures.INSTEAD);

    private static LongStream seeds(int most) {
        long first = Long.getLong("bonghwa.sim.first", 1);
        return LongStream.range(first, first + Math.min(most, Long.getLong("bonghwa.sim.seeds", SEEDS)));
    }

    @Test
    void the_laws_hold_in_two_hundred_worlds() {
        seeds(Integer.MAX_VALUE).forEach(seed -> cheap.run(seed, Plant.NOTHING));
    }

    @Test
    void the_laws_hold_in_worlds_that_sign_as_the_program_does() {
        seeds(REAL).forEach(seed -> new Simulation(seed, Plant.NOTHING).run());
    }

    /** Seeds that once found a fault. Such a one alone: {@code -Dbonghwa.sim.first=SEED -Dbonghwa.sim.seeds=1}. */
    static List<Long> found() throws IOException {
        try (InputStream in = SimulationTest.class.getResourceAsStream("seeds.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(Long::valueOf)
                    .toList();
        }
    }

    /** With real signatures, as they were found until November 2026, and with cheap ones, as they are found since. */
    @ParameterizedTest
    @MethodSource("found")
    void a_world_that_once_showed_a_fault_shows_none(long seed) {
        new Simulation(seed, Plant.NOTHING).run();
        cheap.run(seed, Plant.NOTHING);
    }
}
