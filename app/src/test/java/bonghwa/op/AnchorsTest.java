package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.Scribe;
import bonghwa.testing.TrustedRoom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What replicas vouched for follows from their anchors, whatever order these come in. */
class AnchorsTest {

    private final Scribe scribe = new Scribe(1);
    private final String replica = scribe.records().getFirst().head().origin().replica();

    private static End end(String replica, long counter) {
        return new End(replica, counter, replica + counter);
    }

    private void anchor(End... ends) {
        scribe.later(60).write(null, new Operation.Anchored(List.of(ends), Fold.VERSION));
    }

    private Fold fold(List<Recorded> records) {
        return TrustedRoom.fold(scribe, records);
    }

    @Test
    void before_its_first_anchor_a_replica_vouches_for_nothing() {
        assertThat(fold(scribe.records()).vouched(replica)).isEmpty();
        assertThat(fold(scribe.records()).lastAnchor(replica)).isEmpty();
    }

    @Test
    void a_later_anchor_names_only_what_grew_and_the_rest_stands() {
        anchor(end("x", 3), end("y", 5));
        anchor(end("x", 8));

        assertThat(fold(scribe.records()).vouched(replica))
                .containsEntry("x", List.of(end("x", 8)))
                .containsEntry("y", List.of(end("y", 5)));
    }

    @Test
    void both_ends_of_a_fork_are_vouched_for() {
        anchor(end("x", 3), new End("x", 3, "other"));

        assertThat(fold(scribe.records()).vouched(replica).get("x")).hasSize(2);
    }

    @Property(tries = 50)
    void the_order_in_which_anchors_arrive_makes_no_difference(@ForAll long seed) {
        for (int i = 1; i <= 6; i++) {
            anchor(end("x", i), end("y" + i, i));
        }
        List<Recorded> shuffled = new ArrayList<>(scribe.records());
        Collections.shuffle(shuffled, new Random(seed));
        Fold one = fold(scribe.records());
        Fold other = Fold.empty(Clockwork.Kind.REAL, scribe.desk().id());
        for (Recorded record : shuffled) {
            other = other.with(List.of(record));
        }

        assertThat(other.vouched(replica)).isEqualTo(one.vouched(replica));
        assertThat(other.lastAnchor(replica)).isEqualTo(one.lastAnchor(replica));
    }

    @Test
    void by_which_rules_a_desk_folds_is_what_its_newest_anchor_says_whatever_came_last() {
        Scribe older = new Scribe(2);
        TrustedRoom.admit(scribe, older);
        older.later(60).write(null, new Operation.Anchored(List.of(), Fold.VERSION - 1));
        scribe.later(60).write(null, new Operation.Anchored(List.of(), Fold.VERSION + 1));
        scribe.later(60).write(null, new Operation.Anchored(List.of(), Fold.VERSION));
        List<Recorded> all = new ArrayList<>(scribe.records());
        all.addAll(older.records());

        assertThat(fold(all).versions())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(scribe.desk().id(), Fold.VERSION, older.desk().id(), Fold.VERSION - 1));
        assertThat(fold(all.reversed()).versions()).isEqualTo(fold(all).versions());
    }

    @Test
    void a_snapshot_keeps_what_was_vouched_for() {
        anchor(end("x", 3));
        Fold fold = fold(scribe.records());
        byte[] bytes = SnapshotWriter.write(fold, Map.of(), HybridTimestamp.ZERO, "last", 1, 0)
                .orElseThrow();

        assertThat(SnapshotReader.read(bytes).orElseThrow().fold().vouched(replica))
                .isEqualTo(fold.vouched(replica));
    }
}
