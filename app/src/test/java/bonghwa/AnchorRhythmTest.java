package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Room;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.testing.Shift;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** While an incident is worked on, an anchor is due every ten minutes. */
class AnchorRhythmTest {

    private static final Instant START = Weekend.MOMENT;

    private final AtomicInteger anchors = new AtomicInteger();

    private AnchorRhythm rhythm(Room room) {
        return new AnchorRhythm(() -> room, this::anchor, START);
    }

    private CompletionStage<?> anchor() {
        anchors.incrementAndGet();
        return CompletableFuture.completedFuture(null);
    }

    private static void run(AnchorRhythm rhythm, Duration time) {
        for (long second = 1; second <= time.toSeconds(); second++) {
            rhythm.tick(START.plusSeconds(second), _ -> {});
        }
    }

    @Test
    void three_in_half_an_hour() {
        run(rhythm(new Weekend().room()), Duration.ofMinutes(30));

        assertThat(anchors).hasValue(3);
    }

    @Test
    void none_before_ten_minutes_have_passed() {
        run(rhythm(new Weekend().room()), Duration.ofSeconds(599));

        assertThat(anchors).hasValue(0);
    }

    @Test
    void one_right_behind_a_notice_and_none_for_the_same_again() {
        Shift shift = new Shift();
        AnchorRhythm rhythm = new AnchorRhythm(() -> shift.room().room().get(), this::anchor, START);
        rhythm.tick(START.plusSeconds(1), _ -> {});
        assertThat(anchors).hasValue(0);
        shift.write(new Operation.NoticeSent(1, Audience.PUBLIC, Shift.NOW, Shift.NOW, Text.of("안내"), null));
        rhythm.tick(START.plusSeconds(2), _ -> {});
        rhythm.tick(START.plusSeconds(3), _ -> {});
        assertThat(anchors).hasValue(1);
    }

    @Test
    void none_while_no_incident_is_worked_on() {
        run(rhythm(Room.EMPTY), Duration.ofMinutes(30));

        assertThat(anchors).hasValue(0);
    }
}
