package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Chain.Fault;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Recorded;
import bonghwa.replica.Replica;
import bonghwa.testing.RandomRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Law 3, prefix, at the door: whatever arrives in whatever order, a store takes and folds gapless prefixes only. */
class PrefixTest {

    @Property(tries = 15)
    void aStoreTakesGaplessPrefixesAndEverythingInTheEnd(@ForAll @IntRange(max = 1_000_000) int seed) throws Exception {
        Random random = new Random(seed);
        List<Line> all = new RandomRecord(seed, 3).lines(26);
        Lives lives = new Lives(0);
        List<Line> arriving = new ArrayList<>(all);
        arriving.addAll(all.subList(0, random.nextInt(all.size())));
        Collections.shuffle(arriving, random);
        for (int from = 0; from < arriving.size(); ) {
            int to = Math.min(arriving.size(), from + 1 + random.nextInt(12));
            assertThat(merge(lives, arriving.subList(from, to)).refused().values())
                    .allMatch(Fault.GAP::equals);
            assertPrefixes(lives);
            from = to;
        }
        lives.crash(Crash.any(random));
        lives.open();
        assertPrefixes(lives);

        assertThat(merge(lives, all).refused()).isEmpty();
        assertThat(merge(lives, all)).isEqualTo(new Replica.Merge(0, Map.of()));
        assertPrefixes(lives);
        assertThat(lives.journal()).containsAll(all);
        assertThat(lives.store.verify().findings()).isEmpty();
    }

    private static Replica.Merge merge(Lives lives, List<Line> lines) {
        var merged = lives.replica().merge(lines).toCompletableFuture();
        lives.work();
        return merged.join();
    }

    private static void assertPrefixes(Lives lives) throws Exception {
        List<Line> journal = lives.journal();
        Map<String, Long> ends = new HashMap<>();
        for (Line line : journal) {
            assertThat(line.head().origin().counter())
                    .isEqualTo(ends.merge(line.head().origin().replica(), 1L, Long::sum));
        }
        List<Recorded> records = journal.stream().map(Recorded::of).toList();
        assertThat(lives.store.room())
                .isEqualTo(Fold.empty(Clockwork.Kind.REAL)
                        .rooted(records)
                        .with(records)
                        .room());
    }
}
