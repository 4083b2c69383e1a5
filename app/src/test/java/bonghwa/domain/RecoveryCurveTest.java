package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** The curve of what users have back, on the recorded weekend. */
class RecoveryCurveTest {

    private static final Weekend WEEKEND = new Weekend();
    private static final Incident INCIDENT = WEEKEND.room().shown().orElseThrow();
    private static final Instant START = INCIDENT.facts().started();

    private static RecoveryCurve curve(int steps) {
        return RecoveryCurve.of(WEEKEND.catalogue(), INCIDENT.log(), Audience.PUBLIC, START, Weekend.MOMENT, steps);
    }

    @Test
    void it_has_a_point_for_each_step_and_ends_at_the_moment_that_was_asked_for() {
        RecoveryCurve curve = curve(10);

        assertThat(curve.points()).hasSize(11).isSortedAccordingTo(Comparator.comparing(RecoveryCurve.Point::at));
        assertThat(curve.points().getFirst().at()).isEqualTo(START);
        assertThat(curve.points().getLast().at()).isEqualTo(Weekend.MOMENT);
    }

    @Test
    void its_last_point_says_what_the_board_says() {
        Counts counts =
                Board.of(WEEKEND.catalogue(), INCIDENT.log(), Weekend.MOMENT).counts(Audience.PUBLIC);

        assertThat(curve(4).points().getLast().operational()).isEqualTo(counts.functionsOperational());
        assertThat(curve(4).functions()).isEqualTo(counts.functions());
    }

    @Test
    void an_hour_after_the_fire_nearly_nothing_worked() {
        RecoveryCurve hour = RecoveryCurve.of(
                WEEKEND.catalogue(), INCIDENT.log(), Audience.PUBLIC, START, START.plus(Duration.ofHours(1)), 1);

        assertThat(hour.points().getLast().operational())
                .isLessThan(curve(1).points().getLast().operational());
    }

    @Test
    void nothing_is_known_of_a_room_without_services() {
        RecoveryCurve empty = RecoveryCurve.of(Catalogue.EMPTY, Log.EMPTY, Audience.PUBLIC, START, Weekend.MOMENT, 3);

        assertThat(empty.functions()).isZero();
        assertThat(empty.points()).allSatisfy(p -> assertThat(p.operational()).isZero());
    }

    /** What was drawn before: a board for each moment. */
    private static void saysWhatTheBoardsSay(
            Catalogue catalogue, Log log, Audience audience, Instant from, Instant to) {
        RecoveryCurve curve = RecoveryCurve.of(catalogue, log, audience, from, to, 60);

        assertThat(curve.points()).hasSize(61).allSatisfy(point -> {
            Counts counts = Board.of(catalogue, log, point.at()).counts(audience);
            assertThat(point.operational()).as("%s", point.at()).isEqualTo(counts.functionsOperational());
            assertThat(point.unknown()).as("%s", point.at()).isEqualTo(counts.unknown());
            assertThat(curve.functions()).isEqualTo(counts.functions());
        });
    }

    @Test
    void each_point_of_the_weekend_says_what_the_board_of_that_moment_says() {
        for (Audience audience : Audience.values()) {
            saysWhatTheBoardsSay(WEEKEND.catalogue(), INCIDENT.log(), audience, START, Weekend.MOMENT);
        }
    }

    @Test
    void also_where_services_need_each_other_in_a_ring() {
        Story ring = new Story()
                .service("a", "x")
                .service("b", "x")
                .service("c")
                .hard("a", "b/x")
                .soft("b", "a/x")
                .hard("c", "a")
                .says("10:00", "a/x", State.OPERATIONAL)
                .says("10:10", "b/x", State.OPERATIONAL)
                .says("10:20", "c", State.OPERATIONAL)
                .says("11:00", "b/x", State.MAJOR_OUTAGE)
                .says("12:00", "b/x", State.OPERATIONAL)
                .says("12:30", "a/x", State.DEGRADED);

        saysWhatTheBoardsSay(ring.catalogue(), ring.log(), Audience.PUBLIC, Story.t("09:00"), Story.t("13:00"));
    }

    @Test
    void and_where_one_waits_for_another_down_a_chain() {
        Story chain = new Story()
                .service("a", "x", "y")
                .service("b", "x")
                .service("c")
                .hard("a/x", "b")
                .soft("a/y", "c")
                .hard("b", "c")
                .says("10:00", "a", State.OPERATIONAL)
                .says("10:05", "b/x", State.OPERATIONAL)
                .says("10:10", "c", State.MAJOR_OUTAGE)
                .says("11:00", "b", State.PARTIAL_OUTAGE)
                .says("11:30", "c", State.OPERATIONAL)
                .says("12:00", "b/x", State.OPERATIONAL);

        saysWhatTheBoardsSay(chain.catalogue(), chain.log(), Audience.PUBLIC, Story.t("09:00"), Story.t("13:00"));
    }
}
