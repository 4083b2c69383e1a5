package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a hub's clock is from ours: the way there and back is no difference, and what is more than it is one. */
class HubClockTest {

    private static final Instant NOW = Instant.parse("2022-10-16T12:44:00Z");

    private static Hub hub(Instant there) {
        MemoryHub.Table table = new MemoryHub.Table("hub");
        table.there = there;
        return new MemoryHub(table, "wall");
    }

    /** Asked at NOW; the answer is here three seconds later. */
    private static Duration ahead(Instant there) throws HubFailure {
        Deque<Instant> times = new ArrayDeque<>(List.of(NOW, NOW.plusSeconds(3)));
        return HubClock.ahead(hub(there), times::remove);
    }

    @Test
    void a_hub_without_a_clock_says_nothing() throws Exception {
        assertThat(ahead(null)).isNull();
    }

    @Test
    void an_answer_from_between_question_and_answer_is_no_difference() throws Exception {
        assertThat(ahead(NOW)).isZero();
        assertThat(ahead(NOW.plusSeconds(3))).isZero();
    }

    @Test
    void it_is_ahead_or_behind_by_what_the_way_does_not_explain() throws Exception {
        assertThat(ahead(NOW.plusSeconds(63))).isEqualTo(Duration.ofSeconds(60));
        assertThat(ahead(NOW.minusSeconds(60))).isEqualTo(Duration.ofSeconds(-60));
    }
}
