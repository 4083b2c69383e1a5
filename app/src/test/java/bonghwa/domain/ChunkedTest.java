package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Compared with a {@code TreeMap} after every step, over enough keys to need several runs. */
class ChunkedTest {

    /** One step: set a key, take it away, or set many at once. */
    private record Step(int kind, int key, int width) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.integers().between(1, 700))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 100)
    void behaves_like_a_sorted_map(@ForAll("steps") List<Step> steps) {
        Chunked<Integer, String> chunked = Chunked.empty();
        TreeMap<Integer, String> map = new TreeMap<>();
        for (Step step : steps) {
            chunked = apply(step, chunked, map);

            assertThat(chunked.size()).isEqualTo(map.size());
            assertThat(chunked.values()).containsExactlyElementsOf(map.values());
            assertThat(chunked.get(step.key())).isEqualTo(Optional.ofNullable(map.get(step.key())));
        }
        assertThat(byIndex(chunked.values())).containsExactlyElementsOf(map.values());
        assertThat(chunked).isEqualTo(Chunked.<Integer, String>empty().withAll(map));
        assertThat(chunked).hasSameHashCodeAs(Chunked.<Integer, String>empty().withAll(map));
    }

    private static Chunked<Integer, String> apply(
            Step step, Chunked<Integer, String> chunked, TreeMap<Integer, String> map) {
        if (step.kind() < 2) {
            map.remove(step.key());
            return chunked.without(step.key());
        }
        if (step.kind() < 6) {
            map.put(step.key(), "one " + step.width());
            return chunked.with(step.key(), "one " + step.width());
        }
        Map<Integer, String> many = new TreeMap<>();
        for (int i = 0; i < step.width(); i++) {
            many.put((step.key() + i * 7) % 3_000, "many " + i);
        }
        map.putAll(many);
        return chunked.withAll(many);
    }

    private static List<String> byIndex(List<String> values) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            all.add(values.get(i));
        }
        return all;
    }

    @Test
    void one_that_another_was_made_from_never_changes() {
        Chunked<Integer, String> before =
                Chunked.<Integer, String>empty().with(1, "one").with(3, "three");
        List<String> seen = before.values();

        before.with(2, "two").with(1, "uno").without(3);

        assertThat(seen).containsExactly("one", "three");
        assertThat(before.get(2)).isEmpty();
    }

    @Test
    void a_hundred_thousand_one_by_one_come_out_in_order() {
        Chunked<Integer, Integer> chunked = Chunked.empty();
        for (int i = 0; i < 100_000; i++) {
            chunked = chunked.with(i ^ 1, i);
        }

        assertThat(chunked.size()).isEqualTo(100_000);
        assertThat(chunked.values().get(99_999)).isEqualTo(99_998);
    }

    @Test
    void many_at_the_end_leave_the_runs_before_as_they_are() {
        Map<Integer, Integer> first = new TreeMap<>();
        Map<Integer, Integer> then = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            (i < 18_000 ? first : then).put(i, i);
        }
        Chunked<Integer, Integer> before = Chunked.<Integer, Integer>empty().withAll(first);

        Chunked<Integer, Integer> after = before.withAll(then);

        int shared = before.runs().size() - 1;
        assertThat(shared).isGreaterThan(50);
        for (int i = 0; i < shared; i++) {
            assertThat(after.runs().get(i)).isSameAs(before.runs().get(i));
        }
        assertThat(after.size()).isEqualTo(20_000);
    }

    @Test
    void an_index_outside_is_refused() {
        List<String> values = Chunked.<Integer, String>empty().with(1, "one").values();

        assertThatThrownBy(() -> values.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> values.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void taking_away_the_last_one_leaves_nothing() {
        Chunked<Integer, String> empty =
                Chunked.<Integer, String>empty().with(1, "one").without(1).without(2);

        assertThat(empty).isEqualTo(Chunked.empty());
        assertThat(empty.values()).isEmpty();
        assertThat(empty.with(5, "five").values()).containsExactly("five");
    }
}
