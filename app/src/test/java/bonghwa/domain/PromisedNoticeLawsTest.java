package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Notices against what was promised: counted afterwards as the room saw it at the time. */
class PromisedNoticeLawsTest {

    private static final int LAST = 200;

    /** In that minute a notice is sent, with or without a word on the next one, or another cadence is set, or none. */
    record Step(int minute, boolean notice, int length) {
        Integer next() {
            return length == 0 ? null : minute + length;
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 180),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 5, 20, 30, 60))
                .as(Step::new)
                .list()
                .uniqueElements(Step::minute)
                .ofMaxSize(8)
                .map(all -> all.stream()
                        .sorted(java.util.Comparator.comparing(Step::minute))
                        .toList());
    }

    private static Led led(List<Step> steps) {
        Led led = new Led();
        for (Step step : steps) {
            if (step.notice()) {
                led.notice(step.minute(), step.next());
            } else {
                Duration every = step.length() == 0 ? null : Duration.ofMinutes(step.length());
                led.pace(Beat.NOTICE, new Pace(every, false), step.minute());
            }
        }
        return led;
    }

    /** The clock of the room, looked at every minute: late from when it first asks for a notice until that notice, or the resolution. */
    private static int lateMinutes(Incident incident, int at) {
        int minutes = 0;
        Optional<SentNotice> last = Optional.empty();
        boolean late = false;
        for (int minute = 0; minute < at; minute++) {
            Instant now = Led.minute(minute);
            Optional<SentNotice> newest = incident.lastNotice(Audience.PUBLIC, now);
            late = late && newest.equals(last);
            last = newest;
            boolean over = incident.phase(now) == Phase.RESOLVED;
            late = !over && (late || Rhythm.of(incident, Beat.NOTICE, now).due(now));
            minutes += late ? 1 : 0;
        }
        return minutes;
    }

    @Property(tries = 400)
    void all_that_was_late_is_what_the_clock_of_the_room_showed(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(max = LAST) int at) {
        Incident incident = led(steps).incident();

        Duration late = PromisedNotice.of(incident, Led.minute(at)).stream()
                .map(PromisedNotice::late)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(late).isEqualTo(Duration.ofMinutes(lateMinutes(incident, at)));
    }

    @Property(tries = 200)
    void behind_the_resolution_nothing_is_late(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = LAST) int resolved) {
        Incident incident = led(steps).phase(Phase.RESOLVED, resolved).incident();

        List<PromisedNotice> all = PromisedNotice.of(incident, Led.minute(LAST));

        assertThat(all).allMatch(p -> p.due().isBefore(Led.minute(resolved)));
        assertThat(all.stream().mapToLong(p -> p.late().toMinutes()).sum()).isEqualTo(lateMinutes(incident, LAST));
    }

    @Property(tries = 100)
    void no_notice_is_asked_for_twice(@ForAll("steps") List<Step> steps) {
        List<PromisedNotice> all = PromisedNotice.of(led(steps).incident(), Led.minute(LAST));

        List<SentNotice> sent = new ArrayList<>();
        all.stream().filter(p -> p.sent() != null).forEach(p -> sent.add(p.sent()));
        assertThat(sent).doesNotHaveDuplicates();
        assertThat(all).filteredOn(p -> p.basis() == PromisedNotice.Basis.HOUSE).hasSize(1);
    }

    @Example
    void the_first_one_is_due_by_the_rule_of_the_house_and_each_later_one_as_the_one_before_said() {
        Led led = new Led().notice(35, 60).notice(58, null);

        assertThat(PromisedNotice.of(led.incident(), Led.minute(100)))
                .extracting(PromisedNotice::due, PromisedNotice::basis, PromisedNotice::late, PromisedNotice::kept)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Led.minute(20), PromisedNotice.Basis.HOUSE, Duration.ofMinutes(15), false),
                        org.assertj.core.groups.Tuple.tuple(
                                Led.minute(60), PromisedNotice.Basis.NOTICE, Duration.ZERO, true));
    }

    @Example
    void another_cadence_moves_what_is_not_due_yet_and_a_later_one_excuses_nothing() {
        Led led = new Led().pace(Beat.NOTICE, new Pace(Duration.ofMinutes(60), false), 1);
        led.notice(10, null);
        led.pace(Beat.NOTICE, new Pace(Duration.ofMinutes(30), false), 20);
        led.pace(Beat.NOTICE, new Pace(Duration.ofMinutes(240), false), 50);

        PromisedNotice last = PromisedNotice.of(led.incident(), Led.minute(100)).getLast();

        assertThat(last.due()).isEqualTo(Led.minute(40));
        assertThat(last.basis()).isEqualTo(PromisedNotice.Basis.CADENCE);
        assertThat(last.late()).isEqualTo(Duration.ofMinutes(60));
    }

    @Example
    void another_cadence_in_the_very_moment_that_it_is_due_moves_it() {
        Led led = new Led().notice(1, null);
        led.pace(Beat.NOTICE, new Pace(Duration.ofMinutes(5), false), 2);
        led.pace(Beat.NOTICE, new Pace(null, false), 6);

        assertThat(PromisedNotice.of(led.incident(), Led.minute(7)).getLast().late())
                .isEqualTo(Duration.ofMinutes(lateMinutes(led.incident(), 7)))
                .isZero();
    }

    @Example
    void what_is_not_due_yet_is_neither_late_nor_kept() {
        PromisedNotice first =
                PromisedNotice.of(new Led().incident(), Led.minute(12)).getFirst();

        assertThat(first.late()).isZero();
        assertThat(first.kept()).isFalse();
        assertThat(first.sent()).isNull();
    }
}
