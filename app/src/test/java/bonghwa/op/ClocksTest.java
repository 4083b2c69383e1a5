package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Several desks whose clocks are wrong, jump and run wild, and what their stamps still promise each other. */
class ClocksTest {

    private static final long START = 1_666_000_000_000L;

    /** A desk: its clock is off by some amount, and it remembers its last stamp. */
    private static final class Desk {
        private final long off;
        private HybridTimestamp stamp = HybridTimestamp.ZERO;

        Desk(long off) {
            this.off = off;
        }

        HybridTimestamp writes(long time) {
            stamp = stamp.next(time + off);
            return stamp;
        }

        void hears(HybridTimestamp other, long time) {
            stamp = stamp.seen(other, time + off);
        }
    }

    /** Messages between desks at random moments; the time may jump back a little too. */
    @Property(tries = 100)
    void an_answer_is_always_stamped_after_what_it_answers_where_clocks_differ_by_less_than_a_minute(
            @ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        List<Desk> desks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            desks.add(new Desk(random.nextInt(29_000)));
        }
        long time = START;
        for (int step = 0; step < 60; step++) {
            time += random.nextInt(2_000) - 300;
            Desk asks = desks.get(random.nextInt(4));
            Desk answers = desks.get(random.nextInt(4));
            HybridTimestamp question = asks.writes(time);
            answers.hears(question, time);

            assertThat(answers.writes(time)).isGreaterThan(question);
        }
    }

    @Property(tries = 100)
    void the_stamps_of_a_desk_always_rise_whatever_it_hears_and_however_its_clock_jumps(
            @ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        Desk desk = new Desk(0);
        HybridTimestamp before = HybridTimestamp.ZERO;
        for (int step = 0; step < 60; step++) {
            long time = START + random.nextInt(200_000) - 100_000;
            desk.hears(new HybridTimestamp(START + random.nextInt(400_000), random.nextInt(5)), time);
            HybridTimestamp now = desk.writes(time);
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    @Property(tries = 100)
    void who_runs_more_than_a_minute_ahead_moves_nobody(@ForAll @IntRange(min = 60_001) int ahead) {
        Desk wild = new Desk(ahead);
        Desk calm = new Desk(0);
        calm.writes(START);
        HybridTimestamp before = calm.stamp;

        calm.hears(wild.writes(START), START);

        assertThat(calm.stamp).isEqualTo(before);
        assertThat(calm.writes(START + 1).millis()).isEqualTo(START + 1);
    }

    @Property(tries = 100)
    void no_desk_is_ever_moved_further_ahead_of_its_clock_than_a_minute(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        Desk desk = new Desk(0);
        for (int step = 0; step < 80; step++) {
            long time = START + step * 10L;
            desk.hears(new HybridTimestamp(time + random.nextInt(180_000), random.nextInt(3)), time);
            assertThat(desk.writes(time).millis()).isLessThanOrEqualTo(time + HybridTimestamp.MAX_AHEAD_MILLIS);
        }
    }

    @Example
    void an_hour_at_one_frozen_millisecond_still_counts_up() {
        Desk frozen = new Desk(0);
        for (int i = 0; i < 10_000; i++) {
            assertThat(frozen.writes(START)).isEqualTo(new HybridTimestamp(START, i));
        }
    }

    @Example
    void what_was_heard_of_the_past_changes_nothing() {
        HybridTimestamp own = new HybridTimestamp(START, 3);

        assertThat(own.seen(new HybridTimestamp(START, 3), START)).isSameAs(own);
        assertThat(own.seen(new HybridTimestamp(START - 1, 99), START)).isSameAs(own);
        assertThat(own.seen(new HybridTimestamp(START, 4), START)).isEqualTo(new HybridTimestamp(START, 4));
    }
}
