package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Hours, against counting the minutes of each person. */
class WorkedLawsTest {

    private static final int AT = 700;

    record Turn(int from, int length) {
        boolean holds(int minute) {
            return from <= minute && minute < from + length;
        }
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(1, 150))
                .as(Turn::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /** A rest is an hour without duty; everything between two rests is one stretch, its short pauses too. */
    @Property(tries = 500)
    void total_and_longest_are_what_counting_the_minutes_gives(@ForAll("turns") List<Turn> turns) {
        Led led = new Led();
        turns.forEach(t -> led.duty("kim", Role.COMMANDER, t.from(), t.from() + t.length()));
        int total = 0;
        int longest = 0;
        int since = -1;
        int idle = 0;
        for (int m = 0; m < AT; m++) {
            int minute = m;
            boolean busy = turns.stream().anyMatch(t -> t.holds(minute));
            idle = busy ? 0 : idle + 1;
            since = idle >= 60 ? -1 : busy && since < 0 ? m : since;
            total += busy ? 1 : 0;
            longest = busy ? Math.max(longest, m + 1 - since) : longest;
        }

        assertThat(Worked.of(led.incident(), Led.minute(AT)))
                .singleElement()
                .satisfies(w -> assertThat(w.total())
                        .isEqualTo(DutyHours.of(led.incident(), "kim", Led.minute(AT))
                                .total()))
                .extracting(Worked::total, Worked::longest)
                .containsExactly(Duration.ofMinutes(total), Duration.ofMinutes(longest));
    }

    @Example
    void whoever_worked_most_comes_first_and_who_never_did_is_not_told() {
        Led led = new Led().duty("kim", "scribe", 0, 30);
        led.duty("lee", Role.COMMANDER, 10, 200).duty("park", "liaison", 300, 400);

        List<Worked> hours = Worked.of(led.incident(), Led.minute(250));

        assertThat(hours).extracting(Worked::person).containsExactly("lee", "kim");
        assertThat(hours.getFirst().first()).isEqualTo(Led.minute(10));
        assertThat(hours.getFirst().last()).isEqualTo(Led.minute(200));
    }

    @Example
    void twelve_hours_without_a_rest_are_the_limit_and_a_minute_more_is_over() {
        Led led = new Led().duty("kim", "scribe", 0, 700).duty("kim", "scribe", 750, null);

        assertThat(Worked.of(led.incident(), Led.minute(720)).getFirst().over(DutyHours.LIMIT))
                .isFalse();
        assertThat(Worked.of(led.incident(), Led.minute(721)).getFirst().over(DutyHours.LIMIT))
                .as("he went home twenty minutes before")
                .isFalse();
        assertThat(Worked.of(led.incident(), Led.minute(760)).getFirst().over(DutyHours.LIMIT))
                .as("fifty minutes were no rest")
                .isTrue();
    }
}
