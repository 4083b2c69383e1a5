package bonghwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Kind;
import bonghwa.domain.Phase;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.When;
import bonghwa.op.Operation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What recording an event of a replay records. */
class RecordedEventTest {

    private static final Instant AT = Instant.parse("2022-10-15T06:30:00Z");

    private int given;

    private String next() {
        return "K" + ++given;
    }

    @Test
    void anEntryTakesANumber() {
        Content note = Content.of(Kind.NOTE, AT, "글");
        assertThat(new RecordedEvent.Entry(note).operation(this::next))
                .isEqualTo(new Operation.EntryLogged("K1", note));
        assertThat(new RecordedEvent.Entry(note).at()).isEqualTo(AT);
    }

    @Test
    void anEntryThatReportsIsAReport() {
        Content note = Content.of(Kind.STATUS, AT, "글");
        Content status = new Content(
                note.kind(),
                When.exactly(AT),
                note.text(),
                null,
                note.about(),
                List.of(Report.of(Target.service("pay"), State.DEGRADED)),
                null);
        assertThat(new RecordedEvent.Entry(status).operation(this::next))
                .isEqualTo(new Operation.StateReported("K1", status));
    }

    @Test
    void dutiesAndPhasesTakeNone() {
        Duty duty = new Duty.OfRole("scribe");
        assertThat(new RecordedEvent.OnDuty(AT, "kim", duty, null).operation(this::next))
                .isEqualTo(new Operation.DutyAssigned("kim", duty, AT, null));
        assertThat(new RecordedEvent.Step(AT, Phase.RESOLVED).operation(this::next))
                .isEqualTo(new Operation.PhaseEntered(Phase.RESOLVED, AT, null));
        assertThat(given).isZero();
    }
}
