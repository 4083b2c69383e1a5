package bonghwa.domain;

import static bonghwa.domain.Story.t;
import static bonghwa.testing.Weekend.one;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How long things took, against numbers worked out by hand: the outage of these tests began at ten. */
class FigureTest {

    private static final Instant AT = t("14:00");

    private Log log = Log.EMPTY;
    private final List<PhaseStep> steps = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<SentNotice> notices = new ArrayList<>();

    private Incident incident() {
        Mark declared = mark("10:25");
        Facts facts = new Facts(
                one(Text.of("fire"), declared),
                one(Severity.SEV1, declared),
                one(t("10:00"), declared),
                one(ZoneOffset.UTC, declared));
        return new Incident("i", declared, facts, steps, log, assignments, notices, declared);
    }

    private static Mark mark(String clock) {
        return Weekend.mark(clock, t(clock));
    }

    private Figure figure(Figure.Measure measure) {
        return figure(measure, AT);
    }

    private Figure figure(Figure.Measure measure, String clock) {
        return figure(measure, t(clock));
    }

    private Figure figure(Figure.Measure measure, Instant at) {
        return Figure.of(incident(), at).stream()
                .filter(f -> f.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private FigureTest says(int number, String clock, @Nullable State state) {
        Target login = Target.parse("login/web");
        log = log.with(
                List.of(Story.entry(number, clock, state == null ? Report.unchanged(login) : Report.of(login, state))));
        return this;
    }

    private FigureTest phase(String clock, Phase phase) {
        steps.add(new PhaseStep(phase, t(clock), null, mark(clock)));
        return this;
    }

    @Test
    void it_was_detected_when_something_was_first_said_to_be_broken() {
        says(1, "10:05", State.OPERATIONAL).says(2, "10:11", State.DEGRADED).says(3, "10:30", State.MAJOR_OUTAGE);

        assertThat(figure(Figure.Measure.DETECT).length()).isEqualTo(Duration.ofMinutes(11));
        assertThat(figure(Figure.Measure.DETECT).to()).isEqualTo(t("10:11"));
    }

    @Test
    void what_it_was_detected_by_tells_when_that_was_written_down_if_much_later() {
        assertThat(detected(t("10:11"), t("10:12")).recordedLater()).isEmpty();
        assertThat(detected(t("10:11"), t("12:29")).recordedLater()).contains(t("12:29"));
        assertThat(detected(null, null).recordedLater()).isEmpty();
        says(1, "10:11", State.DEGRADED);
        assertThat(figure(Figure.Measure.DETECT).recorded()).isNotNull();
        assertThat(figure(Figure.Measure.DECLARE).recorded()).isNull();
    }

    private static Figure detected(@Nullable Instant to, @Nullable Instant recorded) {
        return new Figure(Figure.Measure.DETECT, t("10:00"), to, Duration.ZERO, null, recorded);
    }

    @Test
    void a_length_is_told_as_the_difference_of_the_minutes_that_stand_beside_it() {
        Instant from = t("10:28").plusSeconds(10);
        Instant to = t("10:49").plusSeconds(5);
        Figure exact = new Figure(Figure.Measure.DETECT, from, to, Duration.between(from, to), null, null);

        assertThat(exact.length().toMinutes()).isEqualTo(20);
        assertThat(exact.told()).isEqualTo(Duration.ofMinutes(21));
        Figure before = new Figure(Figure.Measure.DECLARE, from, t("10:00"), Duration.ZERO, null, null);
        assertThat(before.told()).isEqualTo(Duration.ZERO);
        Figure open = new Figure(Figure.Measure.RESOLVE, from, null, Duration.ofSeconds(90), null, null);
        assertThat(open.told()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void what_nobody_knew_or_only_confirmed_or_was_struck_out_detects_nothing() {
        says(1, "10:05", State.UNKNOWN).says(2, "10:07", null).says(3, "10:09", State.MAJOR_OUTAGE);
        Change strike = Change.NONE.withStruck(true);
        log = log.with(List.of(
                log.entry("id3").orElseThrow().amended(new Amendment(Story.mark(9), List.of(), strike, "wrong"))));

        assertThat(figure(Figure.Measure.DETECT).reached()).isFalse();
    }

    @Test
    void it_was_declared_when_that_was_recorded() {
        assertThat(figure(Figure.Measure.DECLARE).length()).isEqualTo(Duration.ofMinutes(25));
    }

    @Test
    void what_has_not_come_about_has_taken_until_now() {
        Figure respond = figure(Figure.Measure.RESPOND);

        assertThat(respond.reached()).isFalse();
        assertThat(respond.length()).isEqualTo(Duration.ofHours(4));
        assertThat(respond.kept())
                .as("the promise of 20 minutes is long broken")
                .isFalse();
    }

    @Test
    void a_promise_is_neither_kept_nor_missed_while_it_can_still_be_kept() {
        assertThat(figure(Figure.Measure.RESPOND, "10:19").pending()).isTrue();
        assertThat(figure(Figure.Measure.RESPOND, "10:21").pending()).isFalse();
        assertThat(figure(Figure.Measure.RESOLVE, "10:19").pending()).isFalse();

        assignments.add(command("10:10"));
        assertThat(figure(Figure.Measure.RESPOND, "10:19").pending()).isFalse();
    }

    @Test
    void command_within_twenty_minutes_keeps_the_promise_and_a_minute_later_breaks_it() {
        assignments.add(command("10:20"));
        assertThat(figure(Figure.Measure.RESPOND).kept()).isTrue();

        assignments.set(0, command("10:21"));
        assertThat(figure(Figure.Measure.RESPOND).kept()).isFalse();
        assertThat(figure(Figure.Measure.RESPOND).length()).isEqualTo(Duration.ofMinutes(21));
    }

    private static Assignment command(String clock) {
        return new Assignment(mark(clock), "kim", new Duty.OfRole(Role.COMMANDER), t(clock), Register.empty());
    }

    @Test
    void only_a_notice_to_the_public_is_a_first_notice() {
        notices.add(notice("10:15", Audience.STAFF));
        notices.add(notice("10:41", Audience.PUBLIC));
        notices.add(notice("11:41", Audience.PUBLIC));

        assertThat(figure(Figure.Measure.FIRST_NOTICE).length()).isEqualTo(Duration.ofMinutes(41));
        assertThat(figure(Figure.Measure.FIRST_NOTICE).kept()).isFalse();
    }

    private static SentNotice notice(String clock, Audience audience) {
        return new SentNotice(1, audience, t(clock), t(clock), Text.of("…"), null, mark(clock));
    }

    @Test
    void it_is_mitigated_when_monitoring_began_for_good() {
        phase("10:30", Phase.IDENTIFIED).phase("11:00", Phase.MONITORING);
        phase("11:30", Phase.INVESTIGATING).phase("12:15", Phase.MONITORING).phase("13:00", Phase.RESOLVED);

        assertThat(figure(Figure.Measure.MITIGATE).to()).isEqualTo(t("12:15"));
        assertThat(figure(Figure.Measure.RESOLVE).length()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void what_was_reopened_is_not_resolved() {
        phase("11:00", Phase.RESOLVED).phase("12:00", Phase.INVESTIGATING);

        assertThat(figure(Figure.Measure.RESOLVE).reached()).isFalse();
        assertThat(figure(Figure.Measure.MITIGATE).reached()).isFalse();
    }

    @Test
    void what_comes_after_the_moment_that_is_asked_for_has_not_come_about() {
        phase("15:00", Phase.RESOLVED);

        assertThat(figure(Figure.Measure.RESOLVE).reached()).isFalse();
    }

    @Test
    void what_came_before_the_start_took_no_time() {
        assignments.add(command("09:30"));

        assertThat(figure(Figure.Measure.RESPOND).length()).isEqualTo(Duration.ZERO);
        assertThat(figure(Figure.Measure.RESPOND).kept()).isTrue();
    }

    @Test
    void where_nothing_is_promised_every_length_keeps_it() {
        assertThat(figure(Figure.Measure.RESOLVE).promise()).isNull();
        assertThat(figure(Figure.Measure.RESOLVE).kept()).isTrue();
    }
}
