package bonghwa.op;

import static bonghwa.testing.TrustedRoom.INCIDENT;
import static bonghwa.testing.TrustedRoom.note;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Redaction;
import bonghwa.domain.Remains;
import bonghwa.domain.Unapplied;
import bonghwa.domain.Unapplied.Reason;
import bonghwa.testing.Scribe;
import bonghwa.testing.TrustedRoom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What a steward took out who is none any more is gone, and the room says so, whatever came first. */
class BygoneTest {

    private final Scribe root = new Scribe(1);
    private final Scribe steward = new Scribe(2);
    private final Scribe member = new Scribe(3);
    private final String appointed = TrustedRoom.appoint(root, steward);
    private final String secret = admittedAndSaid();

    private String admittedAndSaid() {
        TrustedRoom.admit(root, member);
        return note(member, "hunter2");
    }

    private void redact(Scribe by) {
        by.later(1).write(INCIDENT, new Operation.PayloadRedacted(secret, Remains.NOTHING, "비밀번호"));
    }

    /** All records, with that line as it stands where the redaction was believed once. */
    private List<Recorded> hollow(Scribe... more) {
        List<Recorded> all = new ArrayList<>();
        for (Scribe scribe : List.of(root, steward, member)) {
            scribe.lines().forEach(l -> all.add(Recorded.of(l.id().equals(secret) ? l.withoutPayload() : l)));
        }
        for (Scribe scribe : more) {
            all.addAll(scribe.records());
        }
        return all;
    }

    private List<Unapplied> listed(List<Recorded> records) {
        return TrustedRoom.fold(root, records).room().unapplied().stream()
                .filter(u -> u.id().equals(secret))
                .toList();
    }

    @Test
    void of_a_dismissed_stewards_redaction_the_room_says_who_took_the_words() {
        redact(steward);
        TrustedRoom.dismiss(root, steward, appointed);

        assertThat(listed(hollow())).containsExactly(new Unapplied(secret, Reason.REDACTOR_GONE, "entry-logged"));
    }

    @Test
    void so_it_does_of_one_who_was_put_out_before_he_redacted() {
        TrustedRoom.revoke(root, steward, List.of(steward.lines().getFirst()));
        redact(steward);

        assertThat(listed(hollow())).extracting(Unapplied::reason).containsExactly(Reason.REDACTOR_GONE);
    }

    @Test
    void where_the_words_are_still_here_they_stand() {
        redact(steward);
        TrustedRoom.dismiss(root, steward, appointed);

        assertThat(TrustedRoom.counting(TrustedRoom.fold(root, steward, member).room()))
                .containsExactly("hunter2");
        assertThat(TrustedRoom.fold(root, steward, member).room().unapplied())
                .extracting(Unapplied::id)
                .doesNotContain(secret);
    }

    @Test
    void a_stranger_takes_nothing_so_what_is_missing_is_only_missing() {
        Scribe stranger = new Scribe(4);
        redact(stranger);
        redact(member);

        assertThat(listed(hollow(stranger))).extracting(Unapplied::reason).containsExactly(Reason.NO_PAYLOAD);
    }

    @Test
    void once_the_root_takes_it_over_there_is_a_hole_again_with_who_and_why() {
        redact(steward);
        TrustedRoom.dismiss(root, steward, appointed);
        redact(root);

        assertThat(listed(hollow())).isEmpty();
        assertThat(TrustedRoom.counting(TrustedRoom.fold(root, hollow()).room()))
                .containsExactly(Redaction.BAR + " 비밀번호");
    }

    @Property(tries = 40)
    void whatever_came_first_the_same_is_said(@ForAll @IntRange(max = 100_000) int seed) {
        redact(steward);
        TrustedRoom.dismiss(root, steward, appointed);
        List<Recorded> order = hollow();
        Collections.shuffle(order, new Random(seed));
        Fold fold = Fold.empty(Clockwork.Kind.REAL, root.desk().id());
        List<Recorded> known = new ArrayList<>();
        for (Recorded recorded : order) {
            known.add(recorded);
            fold = fold.with(List.of(recorded));
            fold = fold.narrowed() ? fold.anew().with(known) : fold;
        }

        assertThat(fold.room()).isEqualTo(TrustedRoom.fold(root, hollow()).room());
        byte[] kept = SnapshotWriter.write(fold, Map.of(), HybridTimestamp.ZERO, "last", 1, 1)
                .orElseThrow();
        assertThat(SnapshotReader.read(kept).orElseThrow().fold().room()).isEqualTo(fold.room());
    }
}
