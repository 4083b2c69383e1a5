package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What somebody holds, replica by replica, with the branches of those that forked. */
class VersionVectorTest {

    @Provide
    Arbitrary<List<End>> ends() {
        return Combinators.combine(
                        Arbitraries.of("r", "s", "t"), Arbitraries.longs().between(1, 6), Arbitraries.of("a", "b", "c"))
                .as(End::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void it_is_the_set_of_its_ends_whatever_the_order_and_how_often(@ForAll("ends") List<End> ends, @ForAll long seed) {
        List<End> again = new ArrayList<>(ends);
        again.addAll(ends);
        Collections.shuffle(again, new Random(seed));

        VersionVector vector = VersionVector.of(ends);

        assertThat(VersionVector.of(again)).isEqualTo(vector).hasSameHashCodeAs(vector);
        assertThat(vector.ends().values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(new java.util.HashSet<>(ends));
    }

    @Property(tries = 200)
    void every_replica_stands_once_with_its_branches_in_a_fixed_order(@ForAll("ends") List<End> ends) {
        Map<String, List<End>> held = VersionVector.of(ends).ends();

        assertThat(held.keySet())
                .isEqualTo(new TreeSet<>(ends.stream().map(End::replica).toList()));
        held.forEach((replica, branches) -> {
            assertThat(branches).allMatch(e -> e.replica().equals(replica));
            assertThat(branches)
                    .isSortedAccordingTo((a, b) -> a.counter() != b.counter()
                            ? Long.compare(a.counter(), b.counter())
                            : a.hash().compareTo(b.hash()));
        });
    }

    @Property(tries = 200)
    void how_much_of_a_replica_is_held_is_its_longest_branch(@ForAll("ends") List<End> ends) {
        for (String replica : List.of("r", "s", "t", "nobody")) {
            long longest = 0;
            for (End end : ends) {
                longest = end.replica().equals(replica) ? Math.max(longest, end.counter()) : longest;
            }
            assertThat(VersionVector.of(ends).counter(replica)).isEqualTo(longest);
        }
    }

    @Property(tries = 100)
    void more_ends_never_make_it_shorter(@ForAll("ends") List<End> some, @ForAll("ends") List<End> more) {
        List<End> all = new ArrayList<>(some);
        all.addAll(more);
        for (String replica : List.of("r", "s", "t")) {
            assertThat(VersionVector.of(all).counter(replica))
                    .isEqualTo(Math.max(
                            VersionVector.of(some).counter(replica),
                            VersionVector.of(more).counter(replica)));
        }
    }

    @Example
    void nobody_can_change_what_it_holds_from_outside() {
        List<End> ends = new ArrayList<>(List.of(new End("r", 1, "a")));
        VersionVector vector = VersionVector.of(ends);
        ends.add(new End("r", 9, "z"));

        assertThat(vector.counter("r")).isEqualTo(1);
        assertThat(VersionVector.of(List.of())).isEqualTo(VersionVector.EMPTY);
    }
}
