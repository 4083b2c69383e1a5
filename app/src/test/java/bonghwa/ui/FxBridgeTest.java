package bonghwa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FxBridgeTest {

    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final FxBridge bridge = new FxBridge(queue::add, (_, _) -> () -> {}, () -> {});

    private void drain() {
        while (!queue.isEmpty()) {
            queue.removeFirst().run();
        }
    }

    @Test
    void aStormOfValuesArrivesAsTheNewestOne() {
        List<Integer> seen = new ArrayList<>();
        Consumer<Integer> latest = bridge.latest(seen::add);

        latest.accept(1);
        latest.accept(2);
        latest.accept(3);

        assertThat(queue).hasSize(1);
        drain();
        assertThat(seen).containsExactly(3);
    }

    @Test
    void aValueAfterTheStormArrivesToo() {
        List<Integer> seen = new ArrayList<>();
        Consumer<Integer> latest = bridge.latest(seen::add);
        latest.accept(1);
        drain();

        latest.accept(2);
        drain();

        assertThat(seen).containsExactly(1, 2);
    }

    @Test
    void nothingRunsAtOnce() {
        List<String> seen = new ArrayList<>();

        bridge.post(() -> seen.add("queued"));

        assertThat(seen).isEmpty();
    }
}
