package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every hub must do with chains that have gaps and branches. */
abstract class HubContractOfBranches extends HubContractOfPreviews {

    private final ChainMaker ours = new ChainMaker(1);

    @Test
    void behind_a_gap_nothing_counts_until_it_is_filled() throws Exception {
        List<Line> chain = ours.chain(5);
        hub.push(List.of(chain.get(0), chain.get(1), chain.get(3), chain.get(4)));
        assertThat(hub.vector()).isEqualTo(at(chain.get(1)));
        assertThat(pull(VersionVector.EMPTY, 10)).containsExactlyElementsOf(chain.subList(0, 2));

        hub.push(List.of(chain.get(2)));
        assertThat(hub.vector()).isEqualTo(at(chain.getLast()));
        assertThat(pull(at(chain.get(1)), 10)).containsExactlyElementsOf(chain.subList(2, 5));
    }

    @Test
    void without_its_first_line_a_replica_is_not_held() throws Exception {
        hub.push(ours.chain(3).subList(1, 3));

        assertThat(hub.vector()).isEqualTo(VersionVector.EMPTY);
        assertThat(pull(VersionVector.EMPTY, 10)).isEmpty();
    }

    @Test
    void a_fork_keeps_both_branches_and_whoever_has_one_is_given_the_other() throws Exception {
        List<Line> trunk = ours.chain(3);
        ChainMaker twin = ours.copy();
        List<Line> left = ours.more(2);
        List<Line> right = twin.more(3);
        hub.push(trunk);
        hub.push(left);
        hub.push(right);

        assertThat(hub.vector()).isEqualTo(at(left.getLast(), right.getLast()));
        assertThat(pull(at(left.getLast()), 10)).containsExactlyElementsOf(right);
        assertThat(pull(at(right.getLast()), 10)).containsExactlyElementsOf(left);
        assertThat(pull(at(trunk.get(1)), 10))
                .contains(trunk.getLast())
                .containsAll(left)
                .containsAll(right);
        assertThat(pull(at(left.getLast(), right.getLast()), 10)).isEmpty();
    }

    @Test
    void a_fork_of_the_first_line_is_one_too() throws Exception {
        ChainMaker twin = ours.copy();
        List<Line> left = ours.chain(2);
        List<Line> right = twin.more(1);
        hub.push(left);
        hub.push(right);

        assertThat(hub.vector()).isEqualTo(at(left.getLast(), right.getLast()));
        assertThat(pull(at(right.getLast()), 10)).containsExactlyElementsOf(left);
    }

    @Test
    void a_fork_is_given_in_pages_as_well() throws Exception {
        List<Line> trunk = ours.chain(3);
        ChainMaker twin = ours.copy();
        hub.push(trunk);
        hub.push(ours.more(4));
        hub.push(twin.more(4));
        Laptop laptop = new Laptop();
        for (List<Held> page = hub.pull(laptop.vector(), Set.of(), 2);
                !page.isEmpty();
                page = hub.pull(laptop.vector(), Set.of(), 2)) {
            laptop.take(page);
        }

        assertThat(laptop.lines()).hasSize(11);
        assertThat(laptop.vector()).isEqualTo(hub.vector());
    }

    @Test
    void who_is_ahead_of_the_hub_is_given_nothing_of_what_he_has() throws Exception {
        List<Line> chain = ours.chain(6);
        hub.push(chain.subList(0, 3));

        assertThat(pull(at(chain.getLast()), 10)).isEmpty();
    }

    @Test
    void who_is_on_a_branch_that_the_hub_has_not_is_given_its_branch_if_that_is_longer() throws Exception {
        List<Line> trunk = ours.chain(2);
        ChainMaker twin = ours.copy();
        hub.push(trunk);
        hub.push(ours.more(3));

        assertThat(pull(at(twin.more(1).getLast()), 10)).endsWith(ours.last());
    }

    @Test
    void a_hub_tells_nobody_that_it_knows_a_replica_that_it_does_not() throws Exception {
        hub.push(ours.chain(2));

        assertThat(pull(VersionVector.of(List.of(new End("stranger", 9, "x".repeat(43)))), 10))
                .hasSize(2);
    }
}
