package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Chain.Fault;
import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Chains out of lines that were swapped, lost, doubled, mixed with another replica's, or spoilt on the way. */
class ChainMixTest {

    private static List<Line> lines(int seed, int count) {
        Scribe scribe = new Scribe(seed);
        for (int i = 1; i < count; i++) {
            scribe.later(3).write("incident", new Operation.EntryPinned("e" + i, i % 2 == 0));
        }
        return scribe.lines();
    }

    /** The chain of whatever continues it; what does not is passed over. */
    private static @Nullable Chain prefix(List<Line> lines) {
        Chain chain = null;
        for (Line line : lines) {
            if (Chain.append(chain, line, true) instanceof Chain.Step.Continued(Chain next)) {
                chain = next;
            }
        }
        return chain;
    }

    private static Fault fault(@Nullable Chain chain, Line line) {
        return ((Chain.Step.Broken) Chain.append(chain, line, true)).fault();
    }

    @Property(tries = 100)
    void of_lines_in_any_order_the_chain_is_as_long_as_the_run_that_came_in_order(
            @ForAll @IntRange(max = 100_000) int seed) {
        List<Line> shuffled = new ArrayList<>(lines(3, 9));
        Collections.shuffle(shuffled, new Random(seed));
        int expected = 0;
        for (Line line : shuffled) {
            expected += line.head().origin().counter() == expected + 1 ? 1 : 0;
        }
        Chain chain = prefix(shuffled);

        assertThat(chain == null ? 0 : chain.counter()).isEqualTo(expected);
    }

    @Property(tries = 100)
    void two_lines_that_were_swapped_break_it_at_the_first_of_them(
            @ForAll @IntRange(min = 1, max = 7) int first, @ForAll @IntRange(min = 1, max = 7) int second) {
        if (first >= second) {
            return;
        }
        List<Line> lines = new ArrayList<>(lines(3, 9));
        Chain before = prefix(lines.subList(0, first));
        Collections.swap(lines, first, second);

        assertThat(fault(before, lines.get(first))).isEqualTo(Fault.GAP);
        Chain chain = prefix(lines);
        assertThat(chain).isNotNull();
        // The second of them comes too early; the first of them, when it comes, goes on where the chain ended.
        assertThat(chain.counter()).isEqualTo(first + 1L);
    }

    @Property(tries = 50)
    void lines_of_another_replica_among_them_continue_nothing(@ForAll @IntRange(min = 1, max = 8) int at) {
        List<Line> own = lines(3, 9);
        List<Line> strange = lines(4, 9);

        assertThat(fault(prefix(own.subList(0, at)), strange.get(at))).isEqualTo(Fault.OTHER_PREDECESSOR);
        List<Line> mixed = new ArrayList<>(own);
        mixed.addAll(at, strange);
        assertThat(prefix(mixed)).isEqualTo(prefix(own));
    }

    @Property(tries = 60)
    void a_line_whose_signature_was_exchanged_is_found_and_so_is_all_behind_it(
            @ForAll @IntRange(min = 1, max = 7) int at) throws MalformedLine {
        List<Line> lines = lines(3, 9);
        String other = text(lines.get(at - 1)).split("\t")[1];
        String[] parts = text(lines.get(at)).split("\t");
        Line spoilt = Line.parse((parts[0] + "\t" + other + "\t" + parts[2]).getBytes(StandardCharsets.UTF_8));
        Chain before = prefix(lines.subList(0, at));

        assertThat(fault(before, spoilt)).isEqualTo(Fault.BAD_SIGNATURE);
        // Unchecked it passes, and the next line tells: it names another hash.
        Chain passed = ((Chain.Step.Continued) Chain.append(before, spoilt, false)).chain();
        assertThat(((Chain.Step.Broken) Chain.append(passed, lines.get(at + 1), false)).fault())
                .isEqualTo(Fault.OTHER_PREDECESSOR);
    }

    private static String text(Line line) {
        return new String(line.toBytes(), StandardCharsets.UTF_8).strip();
    }

    @Example
    void payloads_may_be_missing_anywhere_but_not_the_certificate() {
        List<Line> lines = lines(3, 6);
        List<Line> holes = new ArrayList<>();
        lines.forEach(l -> holes.add(l.withoutPayload()));

        assertThat(prefix(holes)).isEqualTo(prefix(lines));
    }

    @Example
    void a_stamp_may_stand_still_and_not_go_back() {
        Scribe scribe = new Scribe(3);
        scribe.write("incident", new Operation.EntryPinned("a", true));
        scribe.later(-3_600).write("incident", new Operation.EntryPinned("b", true));

        Chain chain = prefix(scribe.lines());
        assertThat(chain).isNotNull();
        assertThat(chain.counter()).isEqualTo(3);
    }

    @Example
    void the_end_of_a_chain_is_its_replica_its_counter_and_its_last_hash() {
        List<Line> lines = lines(3, 4);
        Chain chain = prefix(lines);

        assertThat(chain).isNotNull();
        assertThat(chain.end())
                .isEqualTo(new End(
                        lines.getFirst().head().origin().replica(),
                        4,
                        lines.getLast().id()));
    }
}
