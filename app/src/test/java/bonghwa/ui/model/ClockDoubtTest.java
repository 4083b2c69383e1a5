package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A wall whose clock is ahead says so; a desk that catches up, or a single late line, makes no clock wrong. */
class ClockDoubtTest {

    private static final Instant START = Instant.parse("2022-10-16T12:44:00Z");
    private final ClockDoubt doubt = new ClockDoubt();

    /** A line of that desk comes at that second, recorded so many seconds before by the desk's clock. */
    private void came(String desk, int at, int age) {
        doubt.heard(Map.of(desk, START.plusSeconds(at - age)), START.plusSeconds(at));
    }

    @Test
    void news_that_is_always_ninety_seconds_old_means_that_the_own_clock_is_ahead() {
        for (int i = 0; i < 4; i++) {
            came("kim", 30 * i, 90 + i);
        }

        assertThat(doubt.ahead()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void it_is_not_said_before_a_minute_of_news() {
        for (int i = 0; i < 4; i++) {
            came("kim", 5 * i, 90);
        }

        assertThat(doubt.ahead()).isZero();
    }

    @Test
    void a_desk_that_sends_what_it_wrote_alone_is_no_clock() {
        for (int i = 0; i < 4; i++) {
            came("kim", 30 * i, 3600 - 600 * i);
        }

        assertThat(doubt.ahead()).isZero();
    }

    @Test
    void one_desk_that_is_right_settles_it() {
        for (int i = 0; i < 4; i++) {
            came("slow laptop", 30 * i, 90);
            came("right laptop", 30 * i, 1);
        }

        assertThat(doubt.ahead()).as("it is the laptop's clock that is wrong").isZero();
    }

    @Test
    void it_is_not_said_any_more_once_the_clock_was_set() {
        for (int i = 0; i < 8; i++) {
            came("kim", 30 * i, i < 4 ? 90 : 1);
        }

        assertThat(doubt.ahead()).isZero();
    }

    @Test
    void one_newest_line_that_came_in_time_settles_it() {
        for (int i = 0; i < 4; i++) {
            came("slow laptop", 30 * i, 90);
        }
        came("right laptop", 91, 1);

        assertThat(doubt.ahead()).isZero();
    }

    @Test
    void what_was_heard_long_ago_says_nothing_of_the_clock_now() {
        for (int i = 0; i < 4; i++) {
            came("kim", 30 * i, 90);
        }
        doubt.heard(Map.of(), START.plusSeconds(90 + 16 * 60));

        assertThat(doubt.ahead()).isZero();
    }
}
