package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

/** A slow disk behind somebody who types fast. */
class NewestWriterTest {

    private final Deque<Runnable> lane = new ArrayDeque<>();
    private final List<String> written = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final NewestWriter<String> writer =
            new NewestWriter<>(lane::add, new ReentrantLock(), this::write, failures::add);
    private boolean full;

    private void write(String text) throws IOException {
        if (full) {
            throw new IOException("disk full");
        }
        written.add(text);
    }

    private void work() {
        while (!lane.isEmpty()) {
            lane.remove().run();
        }
    }

    @Test
    void thirty_keys_that_wait_are_one_write_of_the_newest() {
        for (int i = 1; i <= 30; i++) {
            writer.keep("가".repeat(i));
        }
        assertThat(lane).hasSize(1);

        work();

        assertThat(written).containsExactly("가".repeat(30));
    }

    @Test
    void what_comes_while_one_is_written_is_written_behind_it() {
        AtomicReference<NewestWriter<String>> self = new AtomicReference<>();
        self.set(new NewestWriter<>(
                lane::add,
                new ReentrantLock(),
                text -> {
                    written.add(text);
                    if (text.equals("하나")) {
                        self.get().keep("둘");
                        self.get().keep("셋");
                    }
                },
                failures::add));
        self.get().keep("하나");

        work();

        assertThat(written).containsExactly("하나", "셋");
    }

    @Test
    void whoever_closes_the_window_has_the_last_key_on_the_disk() {
        writer.keep("하나");

        writer.flush();
        assertThat(written).containsExactly("하나");

        work();
        assertThat(written).containsExactly("하나");
    }

    @Test
    void a_disk_that_is_full_is_said_once_and_again_after_it_was_not() {
        full = true;
        writer.keep("하나");
        work();
        writer.keep("둘");
        work();
        assertThat(failures).hasSize(1);

        full = false;
        writer.keep("셋");
        work();
        full = true;
        writer.keep("넷");
        work();

        assertThat(written).containsExactly("셋");
        assertThat(failures).hasSize(2);
    }
}
