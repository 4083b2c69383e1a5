package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Duty;
import bonghwa.testing.Shift;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan of shifts: who has which duty when, six hours back and eighteen ahead. */
class ShiftPlanTest {

    private static final Duty SCRIBE = new Duty.OfRole("scribe");

    private final Shift shift = new Shift();

    private ShiftPlan plan() {
        return ShiftPlan.of(shift.incident(), Shift.NOW);
    }

    private ShiftPlan.Row row(Duty duty) {
        return plan().rows().stream()
                .filter(r -> r.duty().equals(duty))
                .findFirst()
                .orElseThrow();
    }

    private static Instant kst(String clock) {
        return Weekend.kst("2022-10-16T" + clock + ":00");
    }

    @Test
    void it_spans_a_day_on_one_scale_from_six_hours_ago() {
        ShiftPlan plan = plan();

        assertThat(plan.from()).isEqualTo(Weekend.kst("2022-10-15T20:00:00"));
        assertThat(Duration.between(plan.from(), plan.until())).isEqualTo(Duration.ofHours(24));
        assertThat(plan.share(plan.from().plus(Duration.ofHours(6)))).isEqualTo(0.25);
        assertThat(plan.marks()).hasSize(8);
    }

    @Test
    void who_is_named_ahead_stands_where_they_begin() {
        List<ShiftPlan.Bar> bars = row(Shift.COMMAND).bars();

        assertThat(bars).extracting(ShiftPlan.Bar::person).containsExactly("night", "day");
        assertThat(bars).extracting(ShiftPlan.Bar::planned).containsExactly(false, true);
        assertThat(bars.getLast().from()).isEqualTo(kst("06:00"));
    }

    @Test
    void a_needed_role_with_nobody_is_a_gap_from_now_on() {
        ShiftPlan.Gap gap = row(SCRIBE).gaps().getFirst();

        assertThat(gap.from()).isEqualTo(Shift.NOW);
        assertThat(gap.until()).isEqualTo(plan().until());
    }

    @Test
    void the_hours_between_one_shift_and_the_next_are_a_gap() {
        shift.assign("scribe", SCRIBE, "2022-10-15T22:00:00", "2022-10-16T06:00:00");
        shift.assign("day", SCRIBE, "2022-10-16T08:00:00", null);

        assertThat(row(SCRIBE).gaps()).containsExactly(new ShiftPlan.Gap(kst("06:00"), kst("08:00")));
    }

    @Test
    void what_nobody_needs_all_the_time_has_no_gap() {
        Duty liaison = new Duty.OfRole("site-liaison");
        shift.assign("scribe", liaison, "2022-10-15T22:00:00", "2022-10-16T06:00:00");

        assertThat(row(liaison).gaps()).isEmpty();
    }
}
