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
}
