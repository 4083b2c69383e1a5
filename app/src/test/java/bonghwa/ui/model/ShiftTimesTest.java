package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.testing.Weekend;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a duty begins and ends, as people write it at 21:44 on Sunday 16 October. */
class ShiftTimesTest {

    private final ShiftTimes times =
            new ShiftTimes(new RoomModel(Room.EMPTY, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL));

    private static Instant on(String local) {
        return Weekend.kst("2022-10-" + local + ":00");
    }

    @ParameterizedTest
    @CsvSource({
        "23:00, 16T23:00",
        "21:40, 16T21:40",
        "2200, 16T22:00",
        "9:05, 17T09:05",
        "15:00, 16T15:00",
        "06:00, 17T06:00",
        "어제 23:00, 15T23:00",
        "내일 09:00, 17T09:00",
        "14일 09:00, 14T09:00",
        "10/17 09:00, 17T09:00"
    })
    void a_bare_time_begins_at_the_nearest_such_moment_and_a_day_is_that_day(String typed, String local) {
        assertThat(times.from(typed)).contains(on(local));
    }

    @ParameterizedTest
    @CsvSource({
        "16T02:00, 22:00, 16T22:00",
        "16T21:44, 06:00, 17T06:00",
        "15T22:00, 06:00, 16T06:00",
        "17T06:00, 14:00, 17T14:00",
        "17T06:00, 06:00, 18T06:00",
        "16T21:44, 내일 09:00, 17T09:00",
        "15T22:00, 16일 06:00, 16T06:00",
        "15T22:00, 내일 06:00, 17T06:00"
    })
    void it_ends_at_the_first_such_time_after_it_began(String start, String typed, String local) {
        assertThat(times.until(typed, on(start))).contains(on(local));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "25:99", "곧", "21:4"})
    void what_is_no_time_is_none(String typed) {
        assertThat(times.from(typed)).isEmpty();
        assertThat(times.until(typed, Weekend.MOMENT)).isEmpty();
    }

    @Test
    void what_counts_from_now_is_counted_from_now() {
        assertThat(times.from("-20m")).contains(Weekend.MOMENT.minusSeconds(1200));
        assertThat(times.from("30분")).contains(Weekend.MOMENT.plusSeconds(1800));
    }

    @Test
    void a_shift_over_midnight_is_as_long_as_it_looks() {
        Instant start = times.from("23:00").orElseThrow();

        assertThat(times.until("07:00", start)).contains(start.plusSeconds(8 * 3600));
    }
}
