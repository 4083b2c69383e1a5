package bonghwa.sim;

import static bonghwa.testing.TrustedRoom.INCIDENT;
import static bonghwa.testing.TrustedRoom.T;
import static bonghwa.testing.TrustedRoom.note;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Remains;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import bonghwa.testing.Scribe;
import bonghwa.testing.TrustedRoom;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where law 4 looks for the hole that redacted words leave. */
class RedactedTest {

    private static final Remains NUMBER = new Remains("A1", null, T, null, null, null, null, null, null);

    private final Scribe root = new Scribe(1);
    private final Scribe member = new Scribe(2);

    private void declare(Scribe by) {
        by.later(1).write(INCIDENT, new Operation.IncidentDeclared(Text.of("사고"), Severity.SEV2, T, ZoneOffset.UTC));
    }

    private void redact(String entry) {
        root.later(1).write(INCIDENT, new Operation.PayloadRedacted(entry, NUMBER, "시험"));
    }

    private boolean holed(Room room, String entry) {
        Recorded recorded = root.records().stream()
                .filter(r -> r.id().equals(entry))
                .findFirst()
                .orElseThrow();
        return Redacted.holed(room, recorded, entry);
    }

    @Test
    void a_hole_is_one_also_in_an_incident_whose_declarer_was_put_out() {
        declare(member);
        TrustedRoom.revoke(root, member, List.of());
        String entry = note(root, "hunter2");
        String other = note(root, "그대로");
        redact(entry);
        Room room = TrustedRoom.fold(root, member).room();

        assertThat(room.against(room.declared().getFirst())).isPresent();
        assertThat(holed(room, entry)).isTrue();
        assertThat(holed(room, other)).isFalse();
    }

    @Test
    void words_that_nobody_redacted_or_that_left_nothing_are_no_hole() {
        declare(root);
        String entry = note(root, "hunter2");
        Room before = TrustedRoom.fold(root).room();
        redact(entry);
        Room after = TrustedRoom.fold(root).room();

        assertThat(holed(before, entry)).isFalse();
        assertThat(holed(after, entry)).isTrue();
        assertThat(holed(Room.EMPTY, entry)).isFalse();
    }
}
