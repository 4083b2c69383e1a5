package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

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
}
