package bonghwa.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is wished for is done one after the other, and never what is old already. */
class NewestNextTest {

    private final Deque<Runnable> lane = new ArrayDeque<>();
    private final List<String> begun = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final NewestNext<String> work = NewestNext.beside(lane::add, Runnable::run, this::page, this::done);

    private @Nullable String page(String wish) {
        begun.add(wish);
        if (wish.startsWith("bad")) {
            throw new IllegalStateException(wish);
        }
        return wish + " page";
    }

    private void done(String wish, @Nullable String made) {
        done.add(made == null ? "no " + wish : made);
        if (wish.equals("chain")) {
            work.want("link");
        }
        if (wish.equals("deaf")) {
            throw new IllegalArgumentException("nobody listens");
        }
    }

    private void drain() {
        while (!lane.isEmpty()) {
            lane.removeFirst().run();
        }
    }

    @Test
    void of_a_storm_the_first_and_the_newest_are_done() {
        work.want("first");
        work.want("second");
        work.want("third");
        drain();

        assertThat(begun).containsExactly("first", "third");
        assertThat(done).containsExactly("first page", "third page");
    }

    @Test
    void one_at_a_time() {
        work.want("first");
        work.want("second");

        assertThat(lane).hasSize(1);
    }

    @Test
    void what_fails_says_so_and_holds_up_nothing() {
        work.want("bad page");
        work.want("next");

        assertThatThrownBy(() -> lane.removeFirst().run()).hasMessage("bad page");
        drain();
        assertThat(done).containsExactly("no bad page", "next page");
    }

    @Test
    void who_cannot_hear_of_it_holds_up_nothing() {
        work.want("deaf");
        work.want("next");

        assertThatThrownBy(() -> lane.removeFirst().run()).hasMessage("nobody listens");
        drain();
        assertThat(done).containsExactly("deaf page", "next page");
    }

    @Test
    void what_is_wished_for_later_begins_anew() {
        work.want("first");
        drain();
        work.want("first");
        drain();

        assertThat(begun).containsExactly("first", "first");
    }

    @Test
    void what_is_under_way_is_not_done_once_more() {
        work.want("first");
        work.want("second");
        work.want("first");
        drain();

        assertThat(begun).containsExactly("first");
    }

    @Test
    void whoever_hears_of_it_may_wish_for_more_at_once() {
        work.want("chain");
        drain();

        assertThat(done).containsExactly("chain page", "link page");
    }

    @Test
    void what_is_forgotten_does_not_come_next() {
        work.want("first");
        work.want("second");
        work.forget();
        drain();

        assertThat(begun).containsExactly("first");
    }

    @Test
    void it_is_known_whether_something_newer_waits() {
        work.want("first");
        assertThat(work.more()).isFalse();

        work.want("second");
        assertThat(work.more()).isTrue();
    }

    @Test
    void on_a_lane_that_does_it_at_once_nothing_waits() {
        NewestNext<String> direct = NewestNext.beside(Runnable::run, Runnable::run, this::page, this::done);

        direct.want("first");
        direct.want("second");

        assertThat(done).containsExactly("first page", "second page");
        assertThat(direct.more()).isFalse();
    }
}
