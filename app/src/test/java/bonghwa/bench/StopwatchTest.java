package bonghwa.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StopwatchTest {

    private final AtomicLong now = new AtomicLong();
    private final Stopwatch watch = new Stopwatch(now::get);

    private void work(long millis) throws Exception {
        watch.time(() -> now.addAndGet(millis * 1_000_000));
    }

    @Test
    void it_takes_the_time_of_the_work_in_milliseconds_and_gives_back_its_result() throws Exception {
        assertThat(watch.<String>time(() -> {
                    now.addAndGet(2_500_000);
                    return "done";
                }))
                .isEqualTo("done");
        assertThat(watch.spread()).isEqualTo(new Spread(2.5, 2.5));
    }

    @Test
    void what_passes_between_two_works_is_not_counted() throws Exception {
        work(1);
        now.addAndGet(1_000_000_000);
        work(3);

        assertThat(watch.spread()).isEqualTo(new Spread(1, 3));
    }

    @Test
    void what_was_to_warm_up_is_forgotten() throws Exception {
        work(900);
        watch.reset();
        work(2);

        assertThat(watch.spread()).isEqualTo(new Spread(2, 2));
    }

    @Test
    void work_that_fails_gives_no_value() {
        assertThatThrownBy(() -> watch.time(() -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThatIllegalArgumentException().isThrownBy(watch::spread);
    }
}
