package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Board;
import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.MadePast;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.Hindsight.Wish;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Looking back at the recorded weekend: what is shown, what is worked out for it, and how one comes back. */
class HindsightTest {

    private static final Instant SATURDAY = Weekend.kst("2022-10-15T20:00:00");

    private final Weekend weekend = new Weekend();
    private final RoomModel room = weekend.realModel();
    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final List<Instant> read = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private boolean broken;
    private int forgotten;
    private final Hindsight.Known past = new Hindsight.Known() {
        @Override
        public Room at(Instant moment) throws IOException {
            return known(moment);
        }

        @Override
        public void forget() {
            forgotten++;
        }
    };
    private final Hindsight hindsight = new Hindsight(past, beside::add, Runnable::run, failures::add);

    HindsightTest() {
        hindsight.moves(room);
    }

    private Room known(Instant moment) throws IOException {
        if (broken) {
            throw new IOException("no disk");
        }
        read.add(moment);
        return MadePast.knownAt(weekend.room(), moment);
    }

    private void work() {
        while (!beside.isEmpty()) {
            beside.remove().run();
        }
    }

    private void look(Instant at, @Nullable Instant known) {
        hindsight.to(new Wish(at, known));
        work();
    }

    private Incident shown() {
        return Objects.requireNonNull(room.incident().get());
    }

    @Test
    void board_and_timeline_are_those_of_the_moment() {
        look(SATURDAY, null);

        assertThat(room.now().get()).isEqualTo(SATURDAY);
        assertThat(shown().log().entries()).allMatch(e -> !e.occurredAt().isAfter(SATURDAY));
        Board plainly = Board.of(weekend.catalogue(), shown().log(), SATURDAY);
        assertThat(room.board().get().says(plainly)).isTrue();
        assertThat(shown().notices()).isEmpty();
    }

    @Test
    void what_is_known_later_of_an_earlier_moment_is_shown_only_where_it_is_asked_for() {
        Instant early = Weekend.kst("2022-10-15T16:00:00");
        look(SATURDAY, early);
        assertThat(shown().log().entries()).allMatch(e -> !e.mark().recordedAt().isAfter(early));
        int few = shown().log().entries().size();

        look(SATURDAY, null);
        assertThat(shown().log().entries()).hasSizeGreaterThan(few);
    }

    @Test
    void a_slider_that_is_dragged_works_out_only_where_it_rests() {
        for (int minute = 0; minute < 60; minute++) {
            Instant at = SATURDAY.plusSeconds(60L * minute);
            hindsight.to(new Wish(at, at));
        }
        work();

        Instant last = SATURDAY.plusSeconds(60 * 59);
        assertThat(read).containsExactly(SATURDAY, last);
        assertThat(room.now().get()).isEqualTo(last);
    }

    @Test
    void while_only_the_moment_moves_what_was_known_is_not_read_again() {
        look(SATURDAY, SATURDAY);
        look(SATURDAY.minusSeconds(600), SATURDAY);
        look(SATURDAY.minusSeconds(900), SATURDAY);

        assertThat(read).containsExactly(SATURDAY);
    }

    @Test
    void now_is_as_it_was_and_what_came_meanwhile_is_there() {
        look(SATURDAY, null);
        room.tick(Weekend.MOMENT.plusSeconds(60));
        assertThat(room.now().get()).isEqualTo(SATURDAY);

        hindsight.end();

        assertThat(hindsight.looking()).isFalse();
        assertThat(room.now().get()).isEqualTo(Weekend.MOMENT.plusSeconds(60));
        assertThat(shown()).isEqualTo(weekend.room().incident(Weekend.INCIDENT).orElseThrow());
        assertThat(room.board()
                        .get()
                        .says(Board.of(
                                weekend.catalogue(), shown().log(), room.now().get())))
                .isTrue();
    }

    @Test
    void what_arrives_after_one_came_back_is_not_shown() {
        hindsight.to(new Wish(SATURDAY, SATURDAY));
        hindsight.end();
        work();

        assertThat(room.now().get()).isEqualTo(Weekend.MOMENT);
    }

    @Test
    void before_the_declaration_nobody_knew_of_it() {
        look(Weekend.kst("2022-10-15T15:20:00"), Weekend.kst("2022-10-15T15:20:00"));

        assertThat(read).containsExactly(Weekend.kst("2022-10-15T15:27:00"));
        assertThat(shown().id()).isEqualTo(Weekend.INCIDENT);
    }

    @Test
    void what_cannot_be_read_is_said_and_the_next_moment_is_tried() {
        broken = true;
        look(SATURDAY, SATURDAY);
        assertThat(failures).hasSize(1);
        assertThat(room.now().get()).isEqualTo(Weekend.MOMENT);
        assertThat(hindsight.looking()).isFalse();
        assertThat(hindsight.wish().get()).isNull();

        broken = false;
        look(SATURDAY.plusSeconds(300), SATURDAY.plusSeconds(300));
        assertThat(room.now().get()).isEqualTo(SATURDAY.plusSeconds(300));
    }

    @Test
    void a_moment_that_cannot_be_read_does_not_end_a_newer_wish() {
        broken = true;
        hindsight.to(new Wish(SATURDAY, SATURDAY));
        hindsight.to(new Wish(SATURDAY.plusSeconds(300), null));
        work();
        assertThat(hindsight.looking()).isTrue();
        assertThat(room.now().get()).isEqualTo(SATURDAY.plusSeconds(300));
    }

    @Test
    void once_something_is_redacted_what_one_looks_at_is_worked_out_anew() {
        look(SATURDAY, SATURDAY);
        room.redacted();
        work();
        assertThat(read).containsExactly(SATURDAY, SATURDAY);
        assertThat(forgotten).isEqualTo(1);
        assertThat(room.now().get()).isEqualTo(SATURDAY);
    }

    @Test
    void what_was_being_worked_out_when_something_was_redacted_is_never_shown() {
        hindsight.to(new Wish(SATURDAY, SATURDAY));
        room.redacted();
        beside.remove().run();
        assertThat(room.now().get()).isEqualTo(Weekend.MOMENT);
        work();
        assertThat(room.now().get()).isEqualTo(SATURDAY);
        assertThat(read).hasSize(2);
    }

    @Test
    void who_does_not_look_back_needs_nothing_anew() {
        room.redacted();
        assertThat(beside).isEmpty();
        assertThat(forgotten).isZero();
    }

    @Test
    void a_replay_that_looks_back_by_itself_waits_beneath() {
        Past replayed = new Past(weekend.at(SATURDAY), SATURDAY);
        Instant other = SATURDAY.minus(Duration.ofHours(1));
        look(other, null);
        hindsight.under(replayed);
        assertThat(room.now().get()).isEqualTo(other);

        hindsight.end();
        assertThat(room.now().get()).isEqualTo(SATURDAY);

        hindsight.under(null);
        assertThat(room.now().get()).isEqualTo(Weekend.MOMENT);
    }

    @Test
    void one_steps_from_entry_to_entry() {
        Instant next =
                hindsight.entry(TimelineEntry::occurredAt, SATURDAY, true).orElseThrow();
        Instant before =
                hindsight.entry(TimelineEntry::occurredAt, SATURDAY, false).orElseThrow();

        assertThat(before).isBefore(SATURDAY);
        assertThat(next).isAfter(SATURDAY);
        assertThat(hindsight.entry(TimelineEntry::occurredAt, before, true).orElseThrow())
                .isAfter(before)
                .isBeforeOrEqualTo(next);
        assertThat(hindsight.entry(TimelineEntry::occurredAt, Weekend.MOMENT, true))
                .isEmpty();
    }
}
