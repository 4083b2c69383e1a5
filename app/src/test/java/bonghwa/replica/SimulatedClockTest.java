package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The clock of a replay goes on, faster or not at all, and never back. */
class SimulatedClockTest {

    private static final Instant REAL = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant START = Instant.parse("2022-10-15T06:00:00Z");

    private Instant real = REAL;
    private final SimulatedClock clock = new SimulatedClock(() -> real, START);

    @Test
    void it_stands_until_it_runs_and_then_at_its_speed() {
        real = REAL.plusSeconds(60);
        assertThat(clock.instant()).isEqualTo(START);
        clock.run(10);
        real = REAL.plusSeconds(66);

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void a_real_clock_that_is_set_back_does_not_set_it_back() {
        clock.run(1);
        real = REAL.plusSeconds(100);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(100));
        real = REAL.plusSeconds(40);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(100));
        clock.run(2);
        real = REAL.plusSeconds(41);

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(102));
    }

    @Test
    void it_can_be_set_forward_and_not_back() {
        clock.forwardTo(START.plusSeconds(500));
        clock.forwardTo(START);

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(500));
    }
}
