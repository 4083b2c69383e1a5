package bonghwa.domain;

import static bonghwa.testing.Night.t;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Operation;
import bonghwa.testing.Night;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DutyHoursTest {

    private final Night night = new Night();

    private DutyHours kim(String clock) {
        return DutyHours.of(night.incident(), "kim", t(clock));
    }

    @Test
    void hours_run_from_the_start_of_the_duty() {
        night.at("15:41").assign("kim", Role.COMMANDER, null);

        assertThat(kim("+02:30").unbroken()).isEqualTo(Duration.ofHours(10).plusMinutes(49));
        assertThat(kim("+02:30").over(DutyHours.LIMIT)).isFalse();
        assertThat(kim("+03:41").over(DutyHours.LIMIT)).isFalse();
        assertThat(kim("+03:42").over(DutyHours.LIMIT)).isTrue();
    }

    @Test
    void two_duties_at_once_count_once_and_one_right_behind_the_other_is_no_rest() {
        night.at("16:00").assign("kim", Role.COMMANDER, "18:00");
        night.at("17:00").assign("kim", "scribe", "19:00");
        night.at("19:30").assign("kim", "liaison", null);

        assertThat(kim("20:00").since()).isEqualTo(t("16:00"));
        assertThat(kim("20:00").unbroken()).isEqualTo(Duration.ofHours(4));
        assertThat(kim("20:00").total()).isEqualTo(Duration.ofHours(3).plusMinutes(30));
    }

    @Test
    void a_rest_of_an_hour_begins_the_count_anew() {
        night.at("16:00").assign("kim", Role.COMMANDER, "18:00");
        night.at("19:00").assign("kim", "scribe", null);

        assertThat(kim("20:00").since()).isEqualTo(t("19:00"));
        assertThat(kim("20:00").total()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void what_is_planned_or_was_never_had_counts_nothing() {
        night.at("16:00").write(new Operation.DutyAssigned("kim", new Duty.OfRole("scribe"), t("22:00"), null));
        night.assign("kim", "liaison", "16:00");

        assertThat(kim("20:00").unbroken()).isZero();
        assertThat(DutyHours.of(night.incident(), t("20:00"))).isEmpty();
    }

    @Test
    void who_has_been_on_duty_longest_comes_first() {
        night.at("17:00").assign("lee", "scribe", null);
        night.at("16:00").assign("kim", Role.COMMANDER, null);
        night.at("15:30").assign("park", "liaison", "16:30");

        assertThat(DutyHours.of(night.incident(), t("18:00")))
                .extracting(DutyHours::person)
                .containsExactly("kim", "lee");
    }
}
