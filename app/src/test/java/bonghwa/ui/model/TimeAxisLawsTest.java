package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The stretch of time that is looked at: however it is zoomed and moved it stays within all that there is. */
class TimeAxisLawsTest {

    private static final Instant FIRST = Weekend.kst("2022-10-15T15:19:00");

    private static TimeAxis hours(int hours) {
        return TimeAxis.whole(FIRST, FIRST.plus(Duration.ofHours(hours)));
    }

    @Property(tries = 300)
    void it_never_leaves_what_there_is_and_never_comes_too_near(
            @ForAll @IntRange(min = 1, max = 200) int hours,
            @ForAll List<@DoubleRange(min = -2, max = 2) Double> steps) {
        TimeAxis axis = hours(hours);
        for (double step : steps) {
            axis = step > 0 ? axis.zoomed(step + 0.1, axis.at(step / 2)) : axis.moved(step + 1);

            assertThat(axis.from()).isBetween(axis.first(), axis.last());
            assertThat(axis.to()).isBetween(axis.first(), axis.last());
            assertThat(axis.length()).isGreaterThanOrEqualTo(TimeAxis.NEAREST);
        }
    }

    @Property(tries = 200)
    void what_one_zooms_into_stays_where_it_is(
            @ForAll @DoubleRange(min = 0.2, max = 0.8) double place,
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double factor) {
        TimeAxis axis = hours(100);
        Instant there = axis.at(place);

        assertThat(axis.zoomed(factor, there).place(there)).isBetween(place - 0.001, place + 0.001);
    }

    @Property(tries = 100)
    void there_and_back_is_the_same_moment(@ForAll @DoubleRange(min = 0, max = 1) double place) {
        TimeAxis axis = hours(30);
        assertThat(axis.place(axis.at(place))).isBetween(place - 1e-6, place + 1e-6);
    }

    @Property(tries = 200)
    void marks_are_few_in_order_on_round_times_and_midnights_are_days(
            @ForAll @IntRange(min = 1, max = 2000) int hours, @ForAll @IntRange(min = 2, max = 14) int most) {
        TimeAxis axis = hours(hours);
        List<TimeAxis.Tick> ticks = axis.ticks(Weekend.KST, most);

        assertThat(ticks).hasSizeLessThanOrEqualTo(most + 1);
        assertThat(ticks).extracting(TimeAxis.Tick::at).isSorted();
        assertThat(ticks).allSatisfy(tick -> {
            assertThat(tick.at()).isBetween(axis.from(), axis.to());
            ZonedDateTime local = tick.at().atZone(Weekend.KST);
            assertThat(local.getSecond()).isZero();
            assertThat(tick.day()).isEqualTo(local.getHour() == 0 && local.getMinute() == 0);
        });
    }

    @Example
    void who_looks_at_all_of_it_still_does_when_there_is_more() {
        Instant later = FIRST.plus(Duration.ofHours(20));

        assertThat(hours(10).within(FIRST, later).to()).isEqualTo(later);
        TimeAxis near = hours(10).zoomed(0.5, FIRST);
        assertThat(near.within(FIRST, later).length()).isEqualTo(near.length());
    }

    @Example
    void nothing_yet_is_ten_minutes_wide() {
        assertThat(TimeAxis.whole(FIRST, FIRST).length()).isEqualTo(TimeAxis.NEAREST);
        assertThat(TimeAxis.whole(FIRST, FIRST).isWhole()).isTrue();
    }
}
