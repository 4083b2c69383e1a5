package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Runs that are read when somebody looks, and what changed between two maps that share runs. */
class RunTest {

    private static Run<Integer, String> deferred(int from, int size, AtomicInteger reads) {
        return Run.deferred(from, size, () -> {
            reads.incrementAndGet();
            List<Integer> keys = IntStream.range(from, from + size).boxed().toList();
            return new RunPairs<>(keys, keys.stream().map(k -> "v" + k).toList());
        });
    }

    @Example
    void a_run_is_read_once_and_only_when_somebody_looks_inside() {
        AtomicInteger reads = new AtomicInteger();
        Run<Integer, String> run = deferred(10, 5, reads);

        assertThat(run.first()).isEqualTo(10);
        assertThat(run.size()).isEqualTo(5);
        assertThat(reads).hasValue(0);
        assertThat(run.values()).startsWith("v10");
        assertThat(run.keys()).endsWith(14);
        assertThat(reads).hasValue(1);
    }

    @Example
    void a_map_of_deferred_runs_opens_only_the_one_that_is_asked() {
        AtomicInteger first = new AtomicInteger();
        AtomicInteger second = new AtomicInteger();
        Chunked<Integer, String> map = Chunked.of(List.of(deferred(0, 100, first), deferred(100, 50, second)));

        assertThat(map.size()).isEqualTo(150);
        assertThat(map.get(120)).contains("v120");
        assertThat(map.values().get(149)).isEqualTo("v149");
        assertThat(first).hasValue(0);
        assertThat(map.get(3)).contains("v3");
        assertThat(map.get(200)).isEmpty();
        assertThat(map.get(-1)).isEmpty();
    }

    @Example
    void a_map_of_deferred_runs_takes_one_more_without_opening_the_others() {
        AtomicInteger first = new AtomicInteger();
        AtomicInteger second = new AtomicInteger();
        Chunked<Integer, String> map = Chunked.of(List.of(deferred(0, 100, first), deferred(100, 50, second)));

        Chunked<Integer, String> more = map.with(500, "new");

        assertThat(more.size()).isEqualTo(151);
        assertThat(first).hasValue(0);
        assertThat(more.changedSince(map)).containsExactly("new");
        assertThat(first).hasValue(0);
    }

    /** Found by comparing all of both maps. */
    private static List<String> changed(Map<Integer, String> before, Map<Integer, String> after) {
        List<String> changed = new ArrayList<>();
        after.forEach((key, value) -> {
            if (before.get(key) != value) {
                changed.add(value);
            }
        });
        return changed;
    }

    @Property(tries = 100)
    void what_changed_is_what_a_comparison_of_everything_finds(
            @ForAll @Size(max = 40) List<@IntRange(max = 1_500) Integer> edits,
            @ForAll @IntRange(max = 1_200) int size) {
        TreeMap<Integer, String> plain = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            plain.put(i, "v" + i);
        }
        Chunked<Integer, String> before = Chunked.<Integer, String>empty().withAll(plain);
        Chunked<Integer, String> after = before;
        TreeMap<Integer, String> edited = new TreeMap<>(plain);
        for (int edit : edits) {
            if (edit % 3 == 0) {
                edited.remove(edit);
                after = after.without(edit);
            } else {
                String value = "new " + edit;
                edited.put(edit, value);
                after = after.with(edit, value);
            }
        }

        assertThat(after.changedSince(before)).containsExactlyElementsOf(changed(plain, edited));
        assertThat(after.changedSince(after)).isEmpty();
        assertThat(after.changedSince(Chunked.empty())).containsExactlyElementsOf(edited.values());
    }
}
