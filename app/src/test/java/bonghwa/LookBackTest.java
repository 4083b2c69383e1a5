package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Room;
import bonghwa.ui.FxBridge;
import bonghwa.ui.model.Past;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** Looking back in a replay: which moments are read, which is shown, and how its own clock comes to the edge. */
class LookBackTest {

    private static final Instant EARLY = Instant.parse("2022-10-15T06:30:00Z");
    private static final Instant EDGE = EARLY.plus(Duration.ofHours(1));

    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final List<Instant> read = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final FxBridge bridge = new FxBridge(Runnable::run, (_, _) -> () -> {}, () -> {});
    private Instant real = Instant.EPOCH;
    private boolean broken;

    private LookBack on(Executor io) {
        return new LookBack(this::known, () -> real, bridge, io, failures::add);
    }

    private Past known(Instant moment) throws IOException {
        if (broken) {
            throw new IOException("no disk");
        }
        read.add(moment);
        return new Past(new Room(Room.EMPTY.catalogue(), Room.EMPTY.incidents(), List.of()), moment);
    }

    private static Instant at(LookBack back) {
        return Objects.requireNonNull(back.past().get()).at();
    }

    @Test
    void a_moment_is_shown_as_it_was_known() {
        LookBack back = on(Runnable::run);

        back.to(EARLY, 0);

        assertThat(back.looking()).isTrue();
        assertThat(at(back)).isEqualTo(EARLY);
    }

    @Test
    void a_slider_that_is_dragged_reads_only_where_it_rests() {
        LookBack back = on(beside::add);

        for (int minute = 0; minute < 30; minute++) {
            back.to(EARLY.plusSeconds(60L * minute), 0);
        }
        while (!beside.isEmpty()) {
            beside.remove().run();
        }

        assertThat(read).containsExactly(EARLY, EARLY.plusSeconds(60 * 29));
        assertThat(at(back)).isEqualTo(EARLY.plusSeconds(60 * 29));
    }

    @Test
    void what_arrives_after_one_has_stopped_looking_back_is_not_shown() {
        LookBack back = on(beside::add);
        back.to(EARLY, 0);

        back.end();
        beside.remove().run();

        assertThat(back.looking()).isFalse();
        assertThat(back.past().get()).isNull();
    }

    @Test
    void the_past_plays_up_to_the_edge_and_says_so() {
        LookBack back = on(Runnable::run);
        back.to(EARLY, 60);

        real = real.plusSeconds(30);
        assertThat(back.reached(EDGE)).isFalse();
        assertThat(at(back)).isEqualTo(EARLY.plus(Duration.ofMinutes(30)));

        real = real.plusSeconds(30);
        assertThat(back.reached(EDGE)).isTrue();
    }

    @Test
    void a_past_that_stands_is_read_once() {
        LookBack back = on(Runnable::run);
        back.to(EARLY, 60);

        back.run(0);
        real = real.plusSeconds(300);

        assertThat(back.reached(EDGE)).isFalse();
        assertThat(read).hasSize(1);
    }

    @Test
    void between_two_records_the_very_same_room_stays() {
        LookBack back = on(Runnable::run);
        back.to(EARLY, 1);
        Room first = Objects.requireNonNull(back.past().get()).room();

        real = real.plusSeconds(1);
        assertThat(back.reached(EDGE)).isFalse();

        assertThat(Objects.requireNonNull(back.past().get()).room()).isSameAs(first);
    }

    @Test
    void a_journal_that_cannot_be_read_is_said_and_what_was_shown_stays() {
        LookBack back = on(Runnable::run);
        back.to(EARLY, 0);

        broken = true;
        back.to(EARLY.plusSeconds(60), 0);

        assertThat(failures).hasSize(1);
        assertThat(at(back)).isEqualTo(EARLY);
    }

    @Test
    void after_a_failed_reading_the_next_one_is_tried() {
        LookBack back = on(Runnable::run);
        broken = true;
        back.to(EARLY, 0);

        broken = false;
        back.to(EARLY.plusSeconds(60), 0);

        assertThat(at(back)).isEqualTo(EARLY.plusSeconds(60));
    }
}
