package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.When;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people type the new time of several entries at once. */
class RetimingTest {

    private static final Instant NEAR = Weekend.kst("2022-10-16T20:00:00");
    private static final When READ = When.exactly(Weekend.kst("2022-10-16T19:58:00"));

    private static Optional<Retiming> read(String typed) {
        return Retiming.read(
                typed,
                NEAR,
                Weekend.MOMENT,
                (words, _) -> words.equals("19:58") ? Optional.of(READ) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "+10m, PT10M",
        "-10m, PT-10M",
        "+10분, PT10M",
        "- 1시간 20분, PT-1H-20M",
        "+1h20m, PT1H20M",
        "+2h, PT2H",
        "+90min, PT1H30M",
        "' -5m ', PT-5M",
    })
    void a_sign_is_a_step_in_either_language(String typed, Duration step) {
        assertThat(read(typed)).contains(new Retiming.By(step));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "-", "+0m", "+10x", "-16:58", "+1234h", "10m", "later"})
    void what_is_neither_a_step_nor_a_time_is_nothing(String typed) {
        assertThat(read(typed)).isEmpty();
    }

    @Test
    void anything_else_is_read_as_a_time() {
        assertThat(read("19:58")).contains(new Retiming.To(READ));
    }

    @Test
    void a_step_keeps_how_uncertain_a_time_was() {
        Instant later = NEAR.plusSeconds(600);
        Retiming step = new Retiming.By(Duration.ofMinutes(10));

        assertThat(step.of(When.exactly(NEAR))).isEqualTo(When.exactly(later));
        assertThat(step.of(When.about(NEAR))).isEqualTo(When.about(later));
        assertThat(step.of(When.between(NEAR, later))).isEqualTo(When.between(later, later.plusSeconds(600)));
    }

    @Test
    void there_and_back_is_where_one_was() {
        When was = When.between(NEAR, NEAR.plusSeconds(60));

        When there = new Retiming.By(Duration.ofMinutes(7)).of(was);

        assertThat(new Retiming.By(Duration.ofMinutes(-7)).of(there)).isEqualTo(was);
    }
}
