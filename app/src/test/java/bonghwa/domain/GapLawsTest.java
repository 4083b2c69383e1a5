package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Silences, against counting the quiet minutes one by one. */
class GapLawsTest {

    private static List<Gap> of(Led led, int threshold, int at) {
        return Gap.of(led.incident(), Duration.ofMinutes(threshold), Led.minute(at));
    }

    /** Whoever watches the clock and starts a count at each entry finds the same stretches. */
    @Property(tries = 300)
    void they_are_the_quiet_stretches_that_are_long_enough(
            @ForAll @Size(max = 12) Set<@IntRange(max = 300) Integer> entries,
            @ForAll @IntRange(min = 1, max = 90) int threshold,
            @ForAll @IntRange(min = 1, max = 320) int at) {
        Led led = new Led();
        entries.forEach(minute -> led.entry(Kind.NOTE, minute));

        List<Gap> expected = new ArrayList<>();
        int since = 0;
        for (int minute = 1; minute <= at; minute++) {
            if (entries.contains(minute) || minute == at) {
                if (minute - since >= threshold) {
                    expected.add(new Gap(Led.minute(since), Led.minute(minute)));
                }
                since = minute;
            }
        }

        assertThat(of(led, threshold, at)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(of(led, threshold, at))
                .as("longest first, of equal ones the earlier")
                .isSortedAccordingTo(
                        Comparator.comparing(Gap::length).reversed().thenComparing(Gap::from));
    }

    /** With the smallest threshold the silences and nothing else fill the time. */
    @Property(tries = 100)
    void without_a_threshold_they_fill_the_outage_and_never_overlap(
            @ForAll @Size(max = 12) Set<@IntRange(max = 300) Integer> entries) {
        Led led = new Led();
        entries.forEach(minute -> led.entry(Kind.NOTE, minute));
        Set<Instant> seams = new TreeSet<>();
        Duration total = Duration.ZERO;
        for (Gap gap : of(led, 0, 310)) {
            assertThat(seams.add(gap.from())).isTrue();
            total = total.plus(gap.length());
        }
        assertThat(total).isEqualTo(Duration.ofMinutes(310));
    }

    @Example
    void what_was_struck_out_breaks_no_silence_and_a_late_record_does() {
        Led led = new Led();
        String wrong = led.entry(Kind.NOTE, 60);
        led.amend(wrong, 61, Change.NONE.withStruck(true));
        led.entry(Kind.NOTE, 30, 200, About.NOTHING, null);

        assertThat(of(led, 20, 100))
                .containsExactly(new Gap(Led.minute(30), Led.minute(100)), new Gap(Led.minute(0), Led.minute(30)));
    }

    @Example
    void what_happened_before_the_start_is_no_part_of_the_outage() {
        Led led = new Led();
        led.entry(Kind.NOTE, -50);

        assertThat(of(led, 20, 40)).containsExactly(new Gap(Led.minute(0), Led.minute(40)));
    }

    @Example
    void nobody_has_to_write_once_all_is_back_for_good() {
        Led led = new Led().phase(Phase.RESOLVED, 90);
        led.entry(Kind.NOTE, 30);
        led.entry(Kind.NOTE, 400);

        assertThat(of(led, 60, 500)).containsExactly(new Gap(Led.minute(30), Led.minute(90)));

        led.phase(Phase.INVESTIGATING, 450);
        assertThat(of(led, 60, 500))
                .as("it was opened again")
                .first()
                .isEqualTo(new Gap(Led.minute(30), Led.minute(400)));
    }
}
