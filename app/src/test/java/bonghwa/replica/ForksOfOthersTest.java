package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Fork;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.Origin;
import bonghwa.op.VersionVector;
import bonghwa.testing.Scribe;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What forked, is missing or is junk in the lines of others is kept over every restart and keeps nothing good out. */
class ForksOfOthersTest extends RestartedStore {

    private Scribe fork() {
        Scribe scribe = new Scribe(7);
        scribe.write("other", new Operation.IncidentDeclared(Text.of("둘째"), Severity.SEV2, T, ZoneOffset.UTC));
        Scribe copy = scribe.copied().later(100);
        scribe.later(5).write("other", new Operation.EntryLogged("H1", Content.of(Kind.NOTE, T, "하나")));
        copy.write("other", new Operation.EntryLogged("H1", Content.of(Kind.NOTE, T, "다른 하나")));
        merge(scribe.lines());
        merge(copy.lines());
        return copy;
    }

    @Test
    void both_branches_and_the_fork_are_there_after_the_next_start() throws Exception {
        fork();
        Room before = store.room();
        assertThat(before.forks()).hasSize(1);
        VersionVector vector = store.replica().vector();
        store.close();
        store = reopened("store");

        assertThat(store.room()).isEqualTo(before);
        assertThat(store.replica().vector()).isEqualTo(vector);
        assertThat(store.verify().forks()).isEqualTo(before.forks());
        assertThat(store.verify().consistent()).isTrue();
        assertThat(store.loose()).isEmpty();
    }

    @Test
    void a_fork_is_known_from_when_the_second_branch_was_recorded() throws Exception {
        fork();
        Fork fork = store.room().forks().getFirst();
        List<Instant> recorded = lines().stream()
                .map(line -> line.head().origin())
                .filter(o -> o.replica().equals(fork.replica()) && o.counter() == fork.counter())
                .map(Origin::recordedAt)
                .sorted()
                .toList();
        assertThat(recorded).hasSize(2);

        assertThat(store.knownAt(recorded.getLast().minusMillis(1)).forks()).isEmpty();
        assertThat(store.knownAt(recorded.getLast()).forks()).containsExactly(fork);
    }

    @Test
    void a_fork_is_in_the_snapshot_of_a_big_room() throws Exception {
        Scribe forked = fork();
        for (int i = 0; i < 40; i++) {
            log("소화약제 방출 ".repeat(3_000) + i);
        }
        Room before = store.room();
        VersionVector vector = store.replica().vector();
        store.close();
        store = reopened("store");

        assertThat(store.recovery().lines()).isEqualTo(1);
        assertThat(store.room()).isEqualTo(before);
        assertThat(store.replica().vector()).isEqualTo(vector);
        merge(List.of(forked.later(3).write("other", new Operation.EntryPinned("x", true))));
        assertThat(store.room().forks()).isEqualTo(before.forks());
        assertThat(lines()).hasSize((int) store.outgoing().unsent(VersionVector.EMPTY));
    }

    @Test
    void a_hole_stays_one_over_a_restart_and_is_filled_for_good() throws Exception {
        Scribe scribe = new Scribe(7);
        scribe.write("other", new Operation.IncidentDeclared(Text.of("둘째"), Severity.SEV2, T, ZoneOffset.UTC));
        Line entry = scribe.write("other", new Operation.EntryLogged("H1", Content.of(Kind.NOTE, T, "하나")));
        List<Line> holed = List.of(scribe.lines().get(0), scribe.lines().get(1), entry.withoutPayload());
        merge(holed);
        store.close();
        store = reopened("store");
        assertThat(store.replica().holding().holes().values()).containsExactly(End.of(entry));

        merge(List.of(entry));
        assertThat(store.replica().holding().holes().values()).isEmpty();
        Room filled = store.room();
        assertThat(Objects.requireNonNull(filled.beside().get("other")).log().entries())
                .hasSize(1);
        assertThat(lines()).contains(entry);
        store.close();
        store = reopened("store");

        assertThat(store.room()).isEqualTo(filled);
        assertThat(store.replica().holding().holes().values()).isEmpty();
        assertThat(store.verify().holes()).isZero();
        assertThat(lines()).contains(entry);
    }

    @Test
    void junk_that_a_hub_holds_behind_our_lines_does_not_keep_ours_from_it() throws Exception {
        Scribe scribe = new Scribe(7);
        for (int i = 0; i < 5; i++) {
            scribe.later(1).write("other", new Operation.EntryPinned("e" + i, true));
        }
        merge(scribe.lines());
        Line junk = Forger.after(scribe.lines().get(2), Scribe.signer(1), "junk");
        VersionVector hub = VersionVector.of(List.of(End.of(junk)));
        merge(List.of(junk));

        assertThat(store.outgoing().after(hub, 100).stream()
                        .filter(l -> l.head()
                                .origin()
                                .replica()
                                .equals(scribe.replica().id())))
                .isEqualTo(scribe.lines().subList(3, 6));
    }

    @Test
    void a_line_that_was_refused_for_its_signature_is_taken_once_a_later_one_vouches_for_it() {
        Scribe scribe = new Scribe(7);
        scribe.write("other", new Operation.EntryPinned("a", true));
        merge(scribe.lines());
        Line odd = Forger.after(scribe.lines().getLast(), Scribe.signer(1), "odd");
        Line good = Forger.after(odd, scribe.replica(), "good");

        assertThat(store.replica()
                        .merge(List.of(odd))
                        .toCompletableFuture()
                        .join()
                        .refused())
                .hasSize(1);
        assertThat(store.replica().merge(List.of(good)).toCompletableFuture().join())
                .isEqualTo(new Replica.Merge(2, Map.of()));
    }
}
