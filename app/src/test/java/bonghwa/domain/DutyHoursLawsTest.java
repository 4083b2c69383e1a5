package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** How long somebody has been on duty without a rest. */
class DutyHoursLawsTest {

    private static DutyHours kim(Led led, int minute) {
        return DutyHours.of(led.incident(), "kim", Led.minute(minute));
    }

    record Turn(int from, int length, boolean goesOn) {}

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(0, 150),
                        Arbitraries.integers().between(0, 9).map(n -> n == 0))
                .as(Turn::new)
                .list()
                .ofMaxSize(6);
    }

    /** Counted minute by minute. */
    @Property(tries = 500)
    void the_hours_are_what_counting_the_minutes_gives(
            @ForAll("turns") List<Turn> turns, @ForAll @IntRange(max = 700) int at) {
        Led led = new Led();
        turns.forEach(t -> led.duty("kim", Role.COMMANDER, t.from(), t.goesOn() ? null : t.from() + t.length()));
        List<Boolean> busy = new ArrayList<>();
        for (int m = 0; m < at; m++) {
            int minute = m;
            busy.add(turns.stream()
                    .anyMatch(t -> t.from() <= minute && (t.goesOn() || minute < t.from() + t.length())));
        }
        int since = at;
        int pause = 0;
        for (int m = at - 1; m >= 0 && pause < 60; m--) {
            pause = busy.get(m) ? 0 : pause + 1;
            since = busy.get(m) ? m : since;
        }

        assertThat(kim(led, at))
                .isEqualTo(new DutyHours(
                        "kim",
                        Led.minute(since),
                        Duration.ofMinutes(at - since),
                        Duration.ofMinutes(busy.stream().filter(b -> b).count())));
    }
}
