package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every hub must do with lines that stand there without what they say. */
abstract class HubContractOfHoles extends HubContractOfBranches {

    private final ChainMaker ours = new ChainMaker(1);
    private final ChainMaker theirs = new ChainMaker(2);

    private static List<End> ends(Line... lines) {
        return Arrays.stream(lines).map(End::of).toList();
    }

    private List<Line> full(Line... wanted) throws HubFailure {
        return lines(hub.full(ends(wanted)));
    }

    private static List<Line> hollow(List<Line> lines) {
        return lines.stream().map(Line::withoutPayload).toList();
    }

    @Test
    void where_everything_says_what_it_says_there_are_no_holes() throws Exception {
        assertThat(hub.holes(null, 10)).isEmpty();
        hub.push(ours.chain(3));

        assertThat(hub.holes(null, 10)).isEmpty();
    }

    @Test
    void a_line_without_its_payload_is_a_hole_until_somebody_brings_that() throws Exception {
        List<Line> chain = ours.chain(3);
        hub.push(List.of(chain.get(0), chain.get(1).withoutPayload(), chain.get(2)));
        assertThat(hub.holes(null, 10)).isEqualTo(ends(chain.get(1)));

        hub.push(List.of(chain.get(1)));
        assertThat(hub.holes(null, 10)).isEmpty();
    }

    @Test
    void a_wrong_payload_fills_no_hole() throws Exception {
        List<Line> chain = ours.chain(2);
        hub.push(hollow(chain));
        plant("mallory", ours.replica(), 2, Junk.otherPayload(chain.get(1)));

        assertThat(hub.holes(null, 10)).isEqualTo(ends(chain.get(0), chain.get(1)));
        assertThat(hub.full(ends(chain.get(0), chain.get(1)))).isEmpty();
    }

    @Test
    void many_holes_are_told_page_by_page_each_once() throws Exception {
        hub.push(hollow(ours.chain(5)));
        hub.push(hollow(theirs.chain(4)));
        List<End> told = new ArrayList<>();
        for (List<End> page = hub.holes(null, 2); !page.isEmpty(); page = hub.holes(told.getLast(), 2)) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            told.addAll(page);
        }

        assertThat(told).hasSize(9).doesNotHaveDuplicates();
        assertThat(told).isSortedAccordingTo(Comparator.comparing(End::replica).thenComparingLong(End::counter));
    }

    @Test
    void who_lacks_a_payload_is_given_the_line_with_it_and_by_whose_account() throws Exception {
        List<Line> chain = ours.chain(3);
        hub.push(hollow(chain));
        assertThat(full(chain.get(0), chain.get(2))).isEmpty();
        hub.push(chain);

        assertThat(full(chain.get(0), chain.get(2))).containsExactlyInAnyOrder(chain.get(0), chain.get(2));
        assertThat(hub.full(ends(chain.get(0)))).extracting(Held::account).containsOnly(account("kim"));
        assertThat(hub.full(List.of())).isEmpty();
    }

    @Test
    void what_is_not_there_at_all_is_no_hole_and_nothing_of_it_is_given() throws Exception {
        hub.push(ours.chain(1));

        assertThat(full(theirs.chain(1).getFirst())).isEmpty();
        assertThat(hub.full(List.of(new End(ours.replica(), 1, "x".repeat(43)))))
                .isEmpty();
    }

    /** One who may store lines stores a page of some that are well-formed, sorted first and continue nothing. */
    @Test
    void a_page_that_gives_nothing_hides_none_behind_it() throws Exception {
        for (int counter = 1; counter <= 6; counter++) {
            plant("mallory", "-", counter, ChainMaker.adrift("-", counter).toBytes());
        }
        hub.push(ours.chain(3));
        Line first = ChainMaker.adrift("-", 1);
        Set<String> apart = Set.of(new Held(first.toBytes(), "").print());

        assertThat(lines(hub.pull(VersionVector.EMPTY, apart, 3)))
                .as("once a reader saw that nothing begins there")
                .containsExactlyElementsOf(ours.chain(3));
    }

    /** What the administrator of the hub does. */
    abstract Office office() throws HubFailure;

    @Test
    void what_was_redacted_is_taken_out_and_every_chain_stays_whole() throws Exception {
        List<Line> chain = ours.chain(4);
        hub.push(chain);
        hub.push(theirs.chain(2));
        plant("mallory", ours.replica(), 2, Junk.otherPayload(chain.get(1)));
        List<String> ids = List.of(chain.get(1).id(), chain.get(3).id());

        assertThat(office().redact(ids)).isEqualTo(3);

        try (Hub later = again("kim")) {
            assertThat(lines(later.pull(VersionVector.EMPTY, Set.of(), 20)))
                    .containsExactlyInAnyOrder(
                            chain.get(0),
                            chain.get(1).withoutPayload(),
                            chain.get(2),
                            chain.get(3).withoutPayload(),
                            theirs.chain(2).get(0),
                            theirs.chain(2).get(1));
            assertThat(later.full(ends(chain.get(1), chain.get(3)))).isEmpty();
            assertThat(later.vector().of(ours.replica())).isEqualTo(ends(chain.get(3)));
            assertThat(office().redact(ids)).isZero();
            later.push(ours.more(1));
            assertThat(later.vector().counter(ours.replica())).isEqualTo(5);
        }
    }

    @Test
    void where_nothing_of_it_stands_nothing_is_taken_out() throws Exception {
        hub.push(ours.chain(2));

        assertThat(office().redact(List.of(theirs.chain(1).getFirst().id()))).isZero();
        assertThat(pull(VersionVector.EMPTY, 10)).isEqualTo(ours.chain(2));
    }

    @Test
    void a_hub_with_holes_only_still_holds_the_chain() throws Exception {
        List<Line> chain = ours.chain(3);
        hub.push(hollow(chain));

        assertThat(hub.vector()).isEqualTo(at(chain.getLast()));
        assertThat(pull(VersionVector.EMPTY, 10)).isEqualTo(hollow(chain));
    }
}
