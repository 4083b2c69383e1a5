package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Stamps order operations across desks whose clocks disagree. */
class HybridTimestampTest {

    private static final long FAR = 4_000_000_000_000L;

    @Property
    void the_next_stamp_is_always_later_whatever_the_clock_says(
            @ForAll @LongRange(max = FAR) long millis,
            @ForAll @IntRange int logical,
            @ForAll @LongRange(max = FAR) long wall) {
        HybridTimestamp stamp = new HybridTimestamp(millis, logical);

        assertThat(stamp.next(wall)).isGreaterThan(stamp);
    }

    @Property
    void the_next_stamp_is_never_behind_the_clock(
            @ForAll @LongRange(max = FAR) long millis, @ForAll @LongRange(max = FAR) long wall) {
        assertThat(new HybridTimestamp(millis, 3).next(wall).millis()).isGreaterThanOrEqualTo(wall);
    }

    @Property
    void what_was_seen_never_takes_a_stamp_back(
            @ForAll @LongRange(max = FAR) long mine,
            @ForAll @LongRange(max = FAR) long theirs,
            @ForAll @LongRange(max = FAR) long wall) {
        HybridTimestamp stamp = new HybridTimestamp(mine, 0);

        assertThat(stamp.seen(new HybridTimestamp(theirs, 1), wall)).isGreaterThanOrEqualTo(stamp);
    }

    @Property
    void a_desk_whose_clock_runs_wild_does_not_drag_the_others_along(
            @ForAll @LongRange(max = FAR) long wall, @ForAll @LongRange(min = 1, max = FAR) long beyond) {
        HybridTimestamp wild = new HybridTimestamp(wall + HybridTimestamp.MAX_AHEAD_MILLIS + beyond, 0);

        assertThat(HybridTimestamp.ZERO.seen(wild, wall)).isEqualTo(HybridTimestamp.ZERO);
    }

    @Example
    void a_stamp_exactly_a_minute_ahead_is_still_followed() {
        HybridTimestamp edge = new HybridTimestamp(1000 + HybridTimestamp.MAX_AHEAD_MILLIS, 5);

        assertThat(HybridTimestamp.ZERO.seen(edge, 1000)).isEqualTo(edge);
    }

    @Example
    void a_later_millisecond_begins_counting_anew() {
        assertThat(new HybridTimestamp(5, 9).next(6)).isEqualTo(new HybridTimestamp(6, 0));
    }

    @Example
    void a_full_count_carries_into_the_millisecond() {
        assertThat(new HybridTimestamp(5, Integer.MAX_VALUE).next(5)).isEqualTo(new HybridTimestamp(6, 0));
    }

    @Example
    void the_millisecond_weighs_more_than_the_count() {
        assertThat(new HybridTimestamp(6, 0)).isGreaterThan(new HybridTimestamp(5, Integer.MAX_VALUE));
    }

    @Example
    void a_negative_stamp_is_refused() {
        assertThatThrownBy(() -> new HybridTimestamp(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HybridTimestamp(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
