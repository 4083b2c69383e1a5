package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages are worked out one after the other, and never one that is old already. */
class WallWorkTest {

    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final List<String> begun = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final WallWork work = new WallWork(beside::add, Runnable::run);

    private void want(String page) {
        work.want(
                () -> {
                    begun.add(page);
                    return Optional.empty();
                },
                _ -> done.add(page));
    }

    private void drain() {
        while (!beside.isEmpty()) {
            beside.removeFirst().run();
        }
    }

    @Test
    void of_a_storm_the_first_and_the_newest_are_worked_out() {
        want("first");
        want("second");
        want("third");
        drain();

        assertThat(begun).containsExactly("first", "third");
        assertThat(done).containsExactly("first", "third");
    }

    @Test
    void one_at_a_time() {
        want("first");
        want("second");

        assertThat(beside).hasSize(1);
    }

    @Test
    void what_fails_says_so_and_holds_up_nothing() {
        work.want(
                () -> {
                    throw new IllegalStateException("no page");
                },
                ready -> done.add(ready.isEmpty() ? "nothing" : "something"));
        want("next");

        assertThatThrownBy(() -> beside.removeFirst().run()).hasMessage("no page");
        drain();
        assertThat(done).containsExactly("nothing", "next");
    }

    @Test
    void what_is_asked_for_later_begins_anew() {
        want("first");
        drain();
        want("second");
        drain();

        assertThat(done).containsExactly("first", "second");
    }
}
