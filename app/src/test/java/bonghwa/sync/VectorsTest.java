package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import bonghwa.op.VersionVector;
import bonghwa.testing.Scribe;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What lacks and what is held is arithmetic on vectors. */
class VectorsTest {

    private static VersionVector vector(String replica, long counter) {
        return VersionVector.of(List.of(new End(replica, counter, replica + counter)));
    }

    @Property(tries = 100)
    void who_holds_less_lacks_the_difference(
            @ForAll @IntRange(min = 1, max = 50) int mine, @ForAll @IntRange(min = 1, max = 50) int theirs) {
        assertThat(Vectors.lacking(vector("a", mine), vector("a", theirs))).isEqualTo(Math.max(0, theirs - mine));
    }

    @Example
    void a_replica_that_one_never_heard_of_lacks_whole() {
        assertThat(Vectors.lacking(VersionVector.EMPTY, vector("a", 7))).isEqualTo(7);
        assertThat(Vectors.lacking(vector("a", 7), VersionVector.EMPTY)).isZero();
    }

    @Example
    void who_was_given_lines_holds_their_ends() {
        Scribe scribe = new Scribe(7);

        VersionVector after = Vectors.after(vector("a", 3), scribe.lines());

        assertThat(after.of("a")).containsExactly(new End("a", 3, "a3"));
        assertThat(after.of(End.of(scribe.lines().getFirst()).replica()))
                .containsExactly(End.of(scribe.lines().getLast()));
    }
}
