package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.sync.HubFailure.Reason;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is done for a hosted hub again and again. */
class H2CareTest {

    private final AtomicInteger rounds = new AtomicInteger();

    private void run(int most, H2Care.Round round) {
        new H2Care(round, new Bell(), Duration.ZERO, () -> rounds.get() < most).run();
    }

    @Test
    void a_round_that_fails_does_not_end_the_care() {
        run(4, () -> {
            if (rounds.incrementAndGet() == 2) {
                throw new HubFailure(Reason.UNREACHABLE, "a hiccup", null);
            }
        });

        assertThat(rounds).hasValue(4);
    }

    @Test
    void nothing_is_done_for_a_hub_that_is_hosted_no_more() {
        run(0, rounds::incrementAndGet);

        assertThat(rounds).hasValue(0);
    }
}
