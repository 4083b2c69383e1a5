package bonghwa.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to laptops, hubs and what is between them: once they reach each other again, the laws hold. */
class SimulationTest {

    private static final int SEEDS = 200;

    @Test
    void the_laws_hold_in_two_hundred_worlds() {
        long first = Long.getLong("bonghwa.sim.first", 1);
        long seeds = Long.getLong("bonghwa.sim.seeds", SEEDS);
        LongStream.range(first, first + seeds).forEach(seed -> new Simulation(seed, Plant.NOTHING).run());
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

    @ParameterizedTest
    @MethodSource("found")
    void a_world_that_once_showed_a_fault_shows_none(long seed) {
        new Simulation(seed, Plant.NOTHING).run();
    }
}
