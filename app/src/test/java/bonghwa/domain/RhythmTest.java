package bonghwa.domain;

import static bonghwa.testing.Night.t;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Operation;
import bonghwa.testing.Night;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private final Night night = new Night();

    private @Nullable Instant next(Beat beat, String clock) {
        return Rhythm.of(night.incident(), beat, t(clock)).next();
    }

    private void keep(String clock, Beat beat) {
        night.at(clock).log(
                Kind.COMMUNICATION, "새 소식 없음", new About(List.of(), List.of(), List.of(), List.of(beat.tag())), null);
    }

    private void notice(String sent, @Nullable String promised) {
        night.at(sent)
                .write(new Operation.NoticeSent(
                        1, Audience.PUBLIC, t(sent), t(sent), Text.of("안내"), promised == null ? null : t(promised)));
    }

    @Test
    void at_the_top_severity_everybody_is_called_every_ten_minutes() {
        assertThat(next(Beat.CALL_OUT, "15:20")).isEqualTo(t("15:29"));
        assertThat(Rhythm.of(night.incident(), Beat.CALL_OUT, t("15:28")).due(t("15:28")))
                .isFalse();
        assertThat(Rhythm.of(night.incident(), Beat.CALL_OUT, t("15:29")).due(t("15:29")))
                .isTrue();
        keep("15:31", Beat.CALL_OUT);

        assertThat(next(Beat.CALL_OUT, "15:32")).isEqualTo(t("15:41"));
        assertThat(next(Beat.CALL_OUT, "15:30")).isEqualTo(t("15:29"));
    }

    @Test
    void call_outs_that_nobody_answered_are_over_and_only_the_newest_is_asked() {
        assertThat(next(Beat.CALL_OUT, "15:58")).isEqualTo(t("15:49"));
        assertThat(next(Beat.CALL_OUT, "15:59")).isEqualTo(t("15:59"));
    }

    @Test
    void the_call_out_ends_with_the_top_severity_and_begins_with_it() {
        String declared = night.incident().declared().id();
        night.at("18:00").write(new Operation.IncidentAmended(null, Severity.SEV2, null, null, null), declared);
        assertThat(next(Beat.CALL_OUT, "18:01")).isNull();
        assertThat(next(Beat.CALL_OUT, "17:59")).isNotNull();
        night.at("20:00").write(new Operation.IncidentAmended(null, Severity.SEV1, null, null, null));

        assertThat(next(Beat.CALL_OUT, "20:05")).isEqualTo(t("20:10"));
    }

    @Test
    void one_key_silences_it_and_one_makes_it_ring_again() {
        String silenced = night.at("15:40").write(new Operation.RhythmSet(Beat.CALL_OUT, null, true));
        assertThat(next(Beat.CALL_OUT, "15:50")).isNull();
        assertThat(Rhythm.of(night.incident(), Beat.CALL_OUT, t("15:50")).silenced())
                .isTrue();
        assertThat(next(Beat.CALL_OUT, "15:38")).isEqualTo(t("15:29"));
        night.at("16:00").write(new Operation.RhythmSet(Beat.CALL_OUT, Duration.ofMinutes(15), false), silenced);

        assertThat(next(Beat.CALL_OUT, "16:01")).isEqualTo(t("16:15"));
    }

    @Test
    void an_executive_note_is_due_where_one_is_wanted_and_nothing_new_keeps_it() {
        assertThat(next(Beat.EXECUTIVE, "16:00")).isNull();
        night.at("16:00").write(new Operation.RhythmSet(Beat.EXECUTIVE, Rhythm.EXECUTIVE, false));
        assertThat(next(Beat.EXECUTIVE, "16:10")).isEqualTo(t("16:30"));
        keep("16:25", Beat.EXECUTIVE);

        assertThat(next(Beat.EXECUTIVE, "16:26")).isEqualTo(t("16:55"));
        assertThat(Rhythm.of(night.incident(), Beat.EXECUTIVE, t("16:26")).last())
                .isEqualTo(t("16:25"));
    }

    @Test
    void a_struck_note_keeps_nothing() {
        night.at("16:00").write(new Operation.RhythmSet(Beat.EXECUTIVE, Rhythm.EXECUTIVE, false));
        keep("16:25", Beat.EXECUTIVE);
        String note = night.incident().log().entries().getLast().id();
        night.write(new Operation.EntryStruck(note, true, null), note);

        assertThat(next(Beat.EXECUTIVE, "16:26")).isEqualTo(t("16:30"));
    }

    @Test
    void the_first_notice_is_due_when_the_house_promises_it_then_what_the_last_one_promised() {
        assertThat(next(Beat.NOTICE, "15:20")).isEqualTo(t("15:39"));
        notice("15:55", "17:55");
        assertThat(next(Beat.NOTICE, "16:00")).isEqualTo(t("17:55"));
        assertThat(next(Beat.NOTICE, "15:30")).isEqualTo(t("15:39"));
        assertThat(Rhythm.of(night.incident(), Beat.NOTICE, t("16:00")).last()).isEqualTo(t("15:55"));
    }

    @Test
    void without_a_promise_the_cadence_counts_and_without_a_cadence_nothing() {
        notice("15:55", null);
        assertThat(next(Beat.NOTICE, "16:00")).isNull();
        night.at("16:00").write(new Operation.RhythmSet(Beat.NOTICE, Duration.ofHours(2), false));

        assertThat(next(Beat.NOTICE, "16:10")).isEqualTo(t("17:55"));
    }

    @Test
    void nothing_is_due_any_more_when_it_is_resolved() {
        night.at("20:00").write(new Operation.PhaseEntered(Phase.RESOLVED, t("20:00"), null));

        assertThat(Rhythm.of(night.incident(), t("20:01"))).allMatch(r -> r.next() == null);
        assertThat(Rhythm.of(night.incident(), t("19:59"))).anyMatch(r -> r.next() != null);
    }

    @Test
    void the_two_promises_run_from_the_start_until_command_and_until_the_first_notice() {
        night.at("15:41").assign("kim", Role.COMMANDER, null);
        notice("15:55", null);
        notice("17:55", null);

        ResponseClock command = ResponseClock.of(night.incident(), t("16:00"));
        ResponseClock notice = ResponseClock.firstNotice(night.incident(), t("16:00"));
        assertThat(command.reading(t("16:00"))).isEqualTo(Duration.ofMinutes(22));
        assertThat(command.kept(t("16:00"))).isFalse();
        assertThat(notice.reading(t("18:00"))).isEqualTo(Duration.ofMinutes(36));
        assertThat(ResponseClock.firstNotice(night.incident(), t("15:50")).stopped())
                .isFalse();
    }
}
