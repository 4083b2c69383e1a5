package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Room;
import bonghwa.testing.RandomRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Law 1 (convergence) and law 4 (nothing overwritten), for one room with several replicas. */
class FoldLawsTest {

    private static Room fold(List<Recorded> records) {
        return Fold.empty(Clockwork.Kind.REAL).with(records).room();
    }

    private static Room oneByOne(List<Recorded> records) {
        Fold fold = Fold.empty(Clockwork.Kind.REAL);
        for (Recorded recorded : records) {
            fold = fold.with(List.of(recorded));
        }
        return fold.room();
    }

    /** Law 1 on all small cases: every permutation and every duplication of up to five operations, with the certificate among them. */
    @Test
    void every_order_and_duplication_of_five_operations_makes_the_same_room() {
        for (int seed = 0; seed < 4; seed++) {
            List<Recorded> records = new RandomRecord(seed, 1).records(6);
            Room expected = fold(records);
            permutations(records, expected);
        }
    }

    private static void permutations(List<Recorded> records, Room expected) {
        permute(new ArrayList<>(records), 0, order -> {
            assertThat(oneByOne(order)).isEqualTo(expected);
            List<Recorded> twice = new ArrayList<>(order);
            twice.addAll(order.subList(0, order.size() / 2));
            assertThat(fold(twice)).isEqualTo(expected);
        });
    }

    private interface Order {
        void check(List<Recorded> order);
    }

    private static void permute(List<Recorded> records, int from, Order order) {
        if (from == records.size() - 1) {
            order.check(records);
            return;
        }
        for (int i = from; i < records.size(); i++) {
            Collections.swap(records, from, i);
            permute(records, from + 1, order);
            Collections.swap(records, from, i);
        }
    }

    @Property(tries = 60)
    void any_shuffle_duplication_and_batching_makes_the_same_room(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        List<Recorded> records = new RandomRecord(seed, 3).records(60);
        Room expected = fold(records);
        List<Recorded> shuffled = new ArrayList<>(records);
        shuffled.addAll(records.subList(0, random.nextInt(records.size())));
        Collections.shuffle(shuffled, random);
        Fold fold = Fold.empty(Clockwork.Kind.REAL);
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(20));
            fold = fold.with(shuffled.subList(from, to));
            from = to;
        }
        assertThat(fold.room()).isEqualTo(expected);
    }

    /** Law 4: what was ever committed to an entry can be read back in its history. */
    @Property(tries = 60)
    void every_text_and_time_that_an_entry_ever_had_is_in_its_history(@ForAll @IntRange(max = 1_000_000) int seed) {
        List<Recorded> records = new RandomRecord(seed, 3).records(60);
        Room room = fold(records);
        for (Recorded recorded : records) {
            if (recorded.meaning() instanceof Meaning.Understood(Operation.EntryAmended a, _)
                    && a.change().text() != null) {
                var texts = room.incident("incident")
                        .orElseThrow()
                        .log()
                        .entry(a.entry())
                        .orElseThrow()
                        .texts();
                assertThat(texts.versions())
                        .anyMatch(v -> v.value().equals(a.change().text()));
            }
        }
    }
}
