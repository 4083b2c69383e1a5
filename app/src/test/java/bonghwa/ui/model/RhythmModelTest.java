package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Beat;
import bonghwa.domain.Content;
import bonghwa.domain.Pace;
import bonghwa.domain.Rhythm;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.testing.NightShift;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must be done again and again, and the one quiet line that says so. */
class RhythmModelTest {

    private static final Text SAME = Text.of("SEV1 유지");

    private final NightShift night = new NightShift();
    private final RhythmModel rhythm = night.rhythm();

    private @Nullable Beat due() {
        Rhythm due = rhythm.due().get();
        return due == null ? null : due.beat();
    }

    @Test
    void the_call_out_is_due_ten_minutes_after_the_last_one_while_the_top_severity_lasts() {
        rhythm.keep(Beat.CALL_OUT, "", SAME);
        assertThat(due()).isNull();

        night.pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(due()).isNull();
        night.pass(Duration.ofSeconds(1));

        assertThat(due()).isEqualTo(Beat.CALL_OUT);
    }

    @Test
    void keeping_it_with_nothing_to_say_is_an_entry_in_words() {
        rhythm.keep(Beat.CALL_OUT, "  ", SAME);

        Content kept = night.recorder().logged();
        assertThat(kept.text()).isEqualTo(SAME);
        assertThat(kept.about().tags()).containsExactly("call-out");
    }

    @Test
    void what_nobody_answered_is_counted_until_somebody_does() {
        rhythm.keep(Beat.CALL_OUT, "", SAME);
        night.pass(Duration.ofMinutes(45));

        Rhythm due = Objects.requireNonNull(rhythm.due().get());
        assertThat(due.missed()).isEqualTo(3);
        assertThat(due.missedSince()).isEqualTo(NightShift.NOW.plus(Duration.ofMinutes(10)));
        rhythm.keep(Beat.CALL_OUT, "", SAME);
        assertThat(rhythm.all().get()).allMatch(r -> r.missed() == 0);
    }

    @Test
    void its_own_words_are_kept_where_there_are_any() {
        rhythm.keep(Beat.CALL_OUT, " 전력 95% ", SAME);

        assertThat(night.recorder().logged().text()).isEqualTo(Text.of("전력 95%"));
    }

    @Test
    void of_a_pace_that_two_set_at_once_each_keeps_what_they_touched() {
        Pace opened = rhythm.pace(Beat.CALL_OUT);
        rhythm.pace(Beat.CALL_OUT, Duration.ofMinutes(20), false);

        rhythm.pace(Beat.CALL_OUT, opened, new Pace(opened.every(), true));

        assertThat(rhythm.pace(Beat.CALL_OUT)).isEqualTo(new Pace(Duration.ofMinutes(20), true));
    }

    @Test
    void a_pace_that_nobody_touched_is_not_set_back() {
        Pace opened = rhythm.pace(Beat.CALL_OUT);
        rhythm.pace(Beat.CALL_OUT, Duration.ofMinutes(20), true);
        int before = night.recorder().count();

        rhythm.pace(Beat.CALL_OUT, opened, opened);

        assertThat(night.recorder().count()).isEqualTo(before);
    }

    @Test
    void a_note_for_those_who_lead_the_house_is_due_only_where_it_is_wanted() {
        rhythm.keep(Beat.CALL_OUT, "", SAME);
        rhythm.pace(Beat.CALL_OUT, Duration.ofHours(9), false);
        night.pass(Duration.ofMinutes(40));
        assertThat(due()).isNull();

        rhythm.pace(Beat.EXECUTIVE, Duration.ofMinutes(30), false);
        night.pass(Duration.ofMinutes(31));

        assertThat(due()).isEqualTo(Beat.EXECUTIVE);
        rhythm.keep(Beat.EXECUTIVE, "", Text.of("특이 사항 없음"));
        assertThat(due()).isNull();
    }

    @Test
    void what_is_silenced_reminds_nobody_and_keeps_its_pace() {
        rhythm.pace(Beat.CALL_OUT, Duration.ofMinutes(15), false);
        night.pass(Duration.ofMinutes(20));

        rhythm.silence();

        assertThat(due()).isNull();
        assertThat(rhythm.pace(Beat.CALL_OUT).every()).isEqualTo(Duration.ofMinutes(15));
        assertThat(night.recorder().operations().getLast())
                .isEqualTo(new Operation.RhythmSet(Beat.CALL_OUT, Duration.ofMinutes(15), true));
    }

    @Test
    void the_next_notice_is_due_when_the_last_one_said_so() {
        rhythm.keep(Beat.CALL_OUT, "", SAME);
        rhythm.pace(Beat.CALL_OUT, Duration.ofHours(9), false);

        night.pass(Duration.ofMinutes(107));

        assertThat(due()).isEqualTo(Beat.NOTICE);
        int before = night.recorder().count();
        rhythm.keep(Beat.NOTICE, "", SAME);
        assertThat(night.recorder().count()).isEqualTo(before);
    }

    @Test
    void the_answer_to_the_question_of_severity_is_recorded_only_where_it_is_another_one() {
        rhythm.severity(Severity.SEV1, "");
        assertThat(night.recorder().count()).isZero();

        rhythm.severity(Severity.SEV2, " 결제 복구 ");

        assertThat(night.recorder().operations().getLast())
                .isEqualTo(new Operation.IncidentAmended(null, Severity.SEV2, null, null, "결제 복구"));
    }

    @Test
    void the_pace_that_stands_is_not_recorded_again() {
        rhythm.pace(Beat.NOTICE, null, false);

        assertThat(night.recorder().count()).isZero();
    }
}
