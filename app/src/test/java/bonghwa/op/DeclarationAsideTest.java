package bonghwa.op;

import static bonghwa.testing.TrustedRoom.INCIDENT;
import static bonghwa.testing.TrustedRoom.T;
import static bonghwa.testing.TrustedRoom.admit;
import static bonghwa.testing.TrustedRoom.fold;
import static bonghwa.testing.TrustedRoom.note;
import static bonghwa.testing.TrustedRoom.revoke;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.Unapplied;
import bonghwa.testing.Scribe;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** An incident whose declaration does not count is in the room as soon as somebody who counts wrote in it, and says what it is. */
class DeclarationAsideTest {

    private final Scribe root = new Scribe(1);
    private final Scribe declarer = new Scribe(2);
    private final Scribe member = new Scribe(3);
    private final String out = putOut();

    private String putOut() {
        admit(root, declarer);
        admit(root, member);
        String out = revoke(root, declarer, List.of(declarer.lines().getFirst()));
        declarer.later(1)
                .write(INCIDENT, new Operation.IncidentDeclared(Text.of("판교 화재"), Severity.SEV1, T, ZoneOffset.UTC));
        return out;
    }

    private Room room() {
        return fold(root, declarer, member).room();
    }

    @Test
    void it_is_listed_with_what_its_declaration_says_and_what_those_wrote_who_count() {
        note(declarer, "내보낸 자리에서");
        note(member, "이어서");
        Room room = room();
        Incident shown = room.shown().orElseThrow();

        assertThat(shown.facts().title().ko()).isEqualTo("판교 화재");
        assertThat(shown.facts().severity()).isEqualTo(Severity.SEV1);
        assertThat(shown.facts().started()).isEqualTo(T);
        assertThat(shown.log().entries()).hasSize(1);
        assertThat(room.timeline(shown).entries()).hasSize(2);
        assertThat(room.against(shown)).contains(Unapplied.Reason.REVOKED);
        assertThat(room.until(T.plusSeconds(600)).against(shown)).contains(Unapplied.Reason.REVOKED);
    }

    @Test
    void what_somebody_says_of_it_who_counts_stands_before_what_the_declaration_says() {
        member.later(1).write(INCIDENT, new Operation.IncidentAmended(null, Severity.SEV3, null, null, null));
        Incident shown = room().shown().orElseThrow();

        assertThat(shown.facts().severity()).isEqualTo(Severity.SEV3);
        assertThat(shown.facts().title().ko()).isEqualTo("판교 화재");
    }

    @Test
    void where_nobody_wrote_who_counts_there_is_no_incident_but_only_records_that_do_not_count() {
        note(declarer, "글");

        assertThat(room().declared()).isEmpty();
        assertThat(room().unapplied()).hasSize(2);
    }

    @Test
    void once_the_desk_is_let_in_again_it_is_an_incident_like_any_other() {
        note(member, "글");
        admit(root, declarer, out);
        Room room = room();

        assertThat(room.against(room.shown().orElseThrow())).isEmpty();
        assertThat(room.beside()).isEmpty();
    }

    @Test
    void where_somebody_who_counts_declared_it_too_that_counts() {
        member.later(1)
                .write(INCIDENT, new Operation.IncidentDeclared(Text.of("화재"), Severity.SEV2, T, ZoneOffset.UTC));
        Incident shown = room().shown().orElseThrow();

        assertThat(shown.facts().title().ko()).isEqualTo("화재");
        assertThat(room().against(shown)).isEmpty();
    }

    @Property(tries = 60)
    void whatever_came_first_the_room_is_the_same(@ForAll @IntRange(max = 100_000) int seed) {
        Random random = new Random(seed);
        note(member, "글");
        note(declarer, "글");
        if (random.nextBoolean()) {
            member.later(1).write(INCIDENT, new Operation.IncidentAmended(Text.of("불"), null, null, null, null));
        }
        if (random.nextBoolean()) {
            admit(root, declarer, out);
        }
        List<Recorded> order = new ArrayList<>(Stream.of(root, declarer, member)
                .flatMap(s -> s.records().stream())
                .toList());
        Collections.shuffle(order, random);
        Fold grown = Fold.empty(Clockwork.Kind.REAL, root.desk().id());
        List<Recorded> known = new ArrayList<>();
        for (Recorded recorded : order) {
            known.add(recorded);
            grown = grown.with(List.of(recorded));
            grown = grown.narrowed() ? grown.anew().with(known) : grown;
        }

        assertThat(grown.room()).isEqualTo(room());
        byte[] kept = SnapshotWriter.write(grown, Map.of(), HybridTimestamp.ZERO, "last", 1, 1)
                .orElseThrow();
        assertThat(SnapshotReader.read(kept).orElseThrow().fold().room()).isEqualTo(room());
    }
}
