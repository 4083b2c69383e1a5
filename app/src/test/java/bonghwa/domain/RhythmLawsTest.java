package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What must be done again and again: when it is due next, and when at no time. */
class RhythmLawsTest {

    private static Rhythm of(Led led, Beat beat, int minute) {
        return Rhythm.of(led.incident(), beat, Led.minute(minute));
    }

    private static int answered(Led led, int minute) {
        led.entry(Kind.NOTE, minute, minute, new About(List.of(), List.of(), List.of(), List.of("call-out")), null);
        return minute;
    }

    /** Asked every minute by the clock on the wall: a call-out falls on every tenth minute after the last answer. */
    @Property(tries = 200)
    void the_call_out_that_is_asked_is_the_newest_that_is_due(
            @ForAll @IntRange(max = 90) int answer, @ForAll @IntRange(max = 200) int now) {
        Led led = new Led();
        int from = answered(led, answer) <= now ? answer : 0;
        int next = from + 10;
        while (next + 10 <= now) {
            next += 10;
        }

        assertThat(of(led, Beat.CALL_OUT, now).next()).isEqualTo(Led.minute(next));
    }

    /** Whoever watched a clock and ticked off each call-out that found no answer before the next one counted the same. */
    @Property(tries = 300)
    void each_call_out_that_nobody_answered_counts_since_the_first_of_them(
            @ForAll @Size(max = 6) Set<@IntRange(min = 1, max = 200) Integer> answers,
            @ForAll @IntRange(max = 220) int now) {
        Led led = new Led();
        answers.stream().sorted().forEach(minute -> answered(led, minute));
        int last = answers.stream().filter(a -> a <= now).max(Integer::compare).orElse(0);
        List<Integer> missed = new ArrayList<>();
        for (int due = last + 10; due + 10 <= now; due += 10) {
            missed.add(due);
        }

        Rhythm rhythm = of(led, Beat.CALL_OUT, now);
        assertThat(rhythm.missed()).isEqualTo(missed.size());
        assertThat(rhythm.missedSince()).isEqualTo(missed.isEmpty() ? null : Led.minute(missed.getFirst()));
    }

    /** Nobody is called while it is silent, so nobody misses anything, and it begins anew when it rings again. */
    @Property(tries = 200)
    void while_it_is_silent_none_is_missed_and_then_it_begins_anew(
            @ForAll @IntRange(min = 1, max = 60) int silent,
            @ForAll @IntRange(min = 1, max = 90) int lasts,
            @ForAll @IntRange(max = 120) int later) {
        Led led = new Led();
        led.pace(Beat.CALL_OUT, new Pace(null, true), silent);
        assertThat(of(led, Beat.CALL_OUT, silent + lasts).missed()).isZero();

        led.pace(Beat.CALL_OUT, new Pace(null, false), silent + lasts);
        Rhythm again = of(led, Beat.CALL_OUT, silent + lasts + later);
        assertThat(again.missed()).isEqualTo(Math.max(0, later / 10 - 1));
    }

    /** Whoever came later is not told of what nobody could have answered before. */
    @Property(tries = 200)
    void nothing_is_missed_before_somebody_attended(
            @ForAll @IntRange(max = 300) int attended, @ForAll @IntRange(max = 120) int later) {
        Rhythm rhythm = Rhythm.of(new Led().incident(), Led.minute(attended), Led.minute(attended + later)).stream()
                .filter(r -> r.beat() == Beat.CALL_OUT)
                .findFirst()
                .orElseThrow();

        assertThat(rhythm.missed()).isEqualTo(Math.max(0, later / 10 - 1));
        assertThat(rhythm.next()).isAfter(Led.minute(attended));
    }
}
