package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How old a wall's picture is: what is not known to be new is old. */
class WallAgeTest {

    private static final Instant BEGAN = Instant.parse("2022-10-16T12:44:00Z");
    private static final Instant NOW = BEGAN.plusSeconds(5);
    private static final Instant RECORD = BEGAN.minus(Duration.ofHours(3));

    @Test
    void since_somebody_answered_the_answer_counts() {
        assertThat(WallWindow.age(NOW.minusSeconds(2), BEGAN, NOW, List.of(RECORD), NOW))
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_wall_that_started_again_and_reached_nobody_is_as_old_as_its_newest_record() {
        assertThat(WallWindow.age(null, BEGAN, NOW, List.of(RECORD, RECORD.minusSeconds(60)), NOW))
                .isEqualTo(Duration.ofHours(3).plusSeconds(5));
    }

    @Test
    void one_without_any_record_is_as_old_as_it_runs() {
        assertThat(WallWindow.age(null, BEGAN, NOW, List.of(), NOW)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void a_clock_that_was_set_back_makes_nothing_younger_than_now() {
        assertThat(WallWindow.age(NOW.plusSeconds(9), BEGAN, NOW, List.of(), NOW))
                .isZero();
    }
}
