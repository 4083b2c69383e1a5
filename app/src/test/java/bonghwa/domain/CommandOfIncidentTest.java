package bonghwa.domain;

import static bonghwa.domain.Story.mark;
import static bonghwa.domain.Story.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Who has what when, how long nobody had command, what phase it was, what the public was last told. */
class CommandOfIncidentTest {

    private static final Duty COMMAND = new Duty.OfRole(Role.COMMANDER);
    private static final Duty SCRIBE = new Duty.OfRole("scribe");

    /** A duty from one minute until another; none: it goes on. */
    record Shift(
            String person, Duty duty, int from, @Nullable Integer until) {}

    @Provide
    Arbitrary<List<Shift>> shifts() {
        return Combinators.combine(
                        Arbitraries.of("kim", "lee", "park"),
                        Arbitraries.of(COMMAND, SCRIBE),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 40).injectNull(0.3))
                .as(Shift::new)
                .list()
                .ofMaxSize(8);
    }

    private static Incident incident(List<Shift> shifts) {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            Shift s = shifts.get(i);
            @Nullable Instant until = s.until() == null ? null : Said.minute(s.until());
            Mark mark = mark(i + 2);
            assignments.add(new Assignment(
                    mark,
                    s.person(),
                    s.duty(),
                    Said.minute(s.from()),
                    Register.<@Nullable Instant>empty()
                            .with(new Version<@Nullable Instant>(until, mark, List.of(), null))));
        }
        Collections.shuffle(assignments, new Random(shifts.size()));
        Facts facts = new Facts(
                Register.empty(),
                Register.empty(),
                Register.<Instant>empty().with(new Version<>(t("00:10"), mark(1), List.of(), null)),
                Register.empty());
        return new Incident("i", mark(1), facts, List.of(), Log.EMPTY, assignments, List.of(), mark(1));
    }

    @Property(tries = 300)
    void a_duty_is_held_by_whoever_has_begun_and_not_ended_in_the_order_of_assigning(
            @ForAll("shifts") List<Shift> shifts, @ForAll @IntRange(max = 45) int minute) {
        for (Duty duty : List.of(COMMAND, SCRIBE)) {
            List<String> expected = shifts.stream()
                    .filter(s -> s.duty().equals(duty))
                    .filter(s -> s.from() <= minute && (s.until() == null || minute < s.until()))
                    .map(Shift::person)
                    .toList();

            assertThat(incident(shifts).holders(duty, Said.minute(minute)))
                    .extracting(Assignment::person)
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 300)
    void the_response_clock_runs_from_the_start_until_the_first_who_took_command(
            @ForAll("shifts") List<Shift> shifts, @ForAll @IntRange(max = 45) int minute) {
        Incident incident = incident(shifts);
        int first = Integer.MAX_VALUE;
        for (Shift s : shifts) {
            first = s.duty().equals(COMMAND) && s.from() <= minute ? Math.min(first, s.from()) : first;
        }
        boolean taken = first < Integer.MAX_VALUE;

        ResponseClock clock = ResponseClock.of(incident, Said.minute(minute));

        assertThat(clock.stopped()).isEqualTo(taken);
        assertThat(clock.reading(Said.minute(minute))).isEqualTo(Duration.ofMinutes((taken ? first : minute) - 10));
        assertThat(clock.kept(Said.minute(minute))).isEqualTo((taken ? first : minute) - 10 <= 20);
    }

    @Example
    void the_promise_is_kept_to_the_second() {
        ResponseClock clock = new ResponseClock(t("10:00"), null, ResponseClock.PROMISE);

        assertThat(clock.kept(t("10:20"))).isTrue();
        assertThat(clock.kept(t("10:20").plusMillis(1))).isFalse();
        assertThat(clock.stopped()).isFalse();
    }

    @Example
    void an_end_that_was_corrected_counts_and_keeps_the_one_before() {
        Version<@Nullable Instant> first = new Version<>(t("11:00"), mark(2), List.of(), null);
        Version<@Nullable Instant> later = new Version<>(t("12:00"), mark(3), List.of("id2"), "prolonged");
        Version<@Nullable Instant> open = new Version<>(null, mark(4), List.of("id3"), null);
        Register<@Nullable Instant> until = Register.<@Nullable Instant>empty().with(first);
        Assignment duty = new Assignment(mark(2), "kim", COMMAND, t("10:00"), until.with(later));

        assertThat(duty.holds(t("11:30"))).isTrue();
        assertThat(duty.holds(t("12:00"))).isFalse();
        Assignment on = new Assignment(
                mark(2), "kim", COMMAND, t("10:00"), until.with(later).with(open));
        assertThat(on.holds(t("23:00"))).isTrue();
        assertThat(on.until().versions()).hasSize(3);
    }

    @Property(tries = 200)
    void the_phase_is_the_last_one_entered_by_then(
            @ForAll List<Phase> phases,
            @ForAll @IntRange(max = 1_000) int seed,
            @ForAll @IntRange(max = 45) int minute) {
        Random random = new Random(seed);
        List<PhaseStep> steps = new ArrayList<>();
        Phase expected = Phase.INVESTIGATING;
        int latest = -1;
        for (int i = 0; i < Math.min(phases.size(), 20); i++) {
            int at = random.nextInt(41);
            steps.add(new PhaseStep(phases.get(i), Said.minute(at), null, mark(i + 2)));
            if (at <= minute && at >= latest) {
                latest = at;
                expected = phases.get(i);
            }
        }
        Collections.shuffle(steps, random);
        Incident incident = new Incident("i", mark(1), Facts.NONE, steps, Log.EMPTY, List.of(), List.of(), mark(1));

        assertThat(incident.phase(Said.minute(minute))).isEqualTo(expected);
    }

    private static SentNotice notice(int number, Audience audience, String basis) {
        return new SentNotice(
                number, audience, t(basis), t(basis).plusSeconds(120), Text.of("안내"), null, mark(number + 1));
    }

    @Example
    void the_last_notice_is_the_newest_to_that_audience_that_was_sent_by_then() {
        Incident incident = new Incident(
                "i",
                mark(1),
                Facts.NONE,
                List.of(),
                Log.EMPTY,
                List.of(),
                List.of(
                        notice(1, Audience.PUBLIC, "10:00"),
                        notice(2, Audience.STAFF, "10:30"),
                        notice(3, Audience.PUBLIC, "11:00")),
                mark(1));

        assertThat(number(incident, Audience.PUBLIC, "10:59")).contains(1);
        assertThat(number(incident, Audience.PUBLIC, "11:01"))
                .as("not yet sent")
                .contains(1);
        assertThat(number(incident, Audience.PUBLIC, "11:02")).contains(3);
        assertThat(number(incident, Audience.STAFF, "12:00")).contains(2);
        assertThat(number(incident, Audience.PARTNERS, "12:00")).isEmpty();
        assertThat(number(incident, Audience.PUBLIC, "09:59")).isEmpty();
    }

    private static Optional<Integer> number(Incident incident, Audience audience, String clock) {
        return incident.lastNotice(audience, t(clock)).map(SentNotice::number);
    }

    @Example
    void facts_that_nobody_set_have_plain_answers_and_are_not_contested() {
        assertThat(Facts.NONE.title()).isEqualTo(Text.of(""));
        assertThat(Facts.NONE.severity()).isEqualTo(Severity.UNSET);
        assertThat(Facts.NONE.started()).isEqualTo(Instant.EPOCH);
        assertThat(Facts.NONE.zone().getId()).isEqualTo("Z");
        assertThat(Facts.NONE.contested()).isFalse();
    }
}
