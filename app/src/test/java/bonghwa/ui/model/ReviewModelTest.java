package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Gap;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Party;
import bonghwa.domain.Review;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.Operation;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.Refusal;
import bonghwa.testing.MadePast;
import bonghwa.testing.Recording;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The review that the window shows: of which moment, worked out how often, over which stretch of time. */
class ReviewModelTest {

    private final Weekend weekend = new Weekend();
    private final RoomModel room = weekend.realModel();
    private final Hindsight hindsight = MadePast.of(weekend.room());
    private final Recording replica = new Recording();
    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final ReviewModel model = model(room);

    private ReviewModel model(RoomModel shown) {
        hindsight.moves(shown);
        Commands commands = new Commands(replica, () -> "id");
        return new ReviewModel(
                shown,
                hindsight,
                new EntryReader(shown, () -> null, () -> Language.KO),
                new EntryRecorder(shown, commands),
                beside::add,
                Runnable::run);
    }

    private int work() {
        int done = 0;
        while (!beside.isEmpty()) {
            beside.remove().run();
            done++;
        }
        return done;
    }

    private Review review() {
        model.refresh();
        work();
        return Objects.requireNonNull(model.review().get());
    }

    @Test
    void it_is_that_of_the_shown_incident_at_the_shown_moment() {
        Review plainly = Review.of(weekend.room(), Weekend.INCIDENT, Weekend.MOMENT, Gap.THRESHOLD);

        assertThat(review()).isEqualTo(plainly);
        assertThat(model.axis().get().first()).isEqualTo(Weekend.kst("2022-10-15T15:19:00"));
        assertThat(model.axis().get().last()).isEqualTo(Weekend.MOMENT);
    }

    @Test
    void within_a_minute_it_is_worked_out_once() {
        review();
        IntStream.range(1, 40).forEach(second -> {
            room.tick(Weekend.MOMENT.plusSeconds(second));
            model.refresh();
        });
        assertThat(work()).isZero();

        room.tick(Weekend.MOMENT.plusSeconds(60));
        model.refresh();
        assertThat(work()).isEqualTo(1);
    }

    @Test
    void in_the_past_it_is_that_of_the_moment_and_the_axis_still_goes_to_the_newest_one() {
        Instant saturday = Weekend.kst("2022-10-15T20:00:00");
        hindsight.to(new Hindsight.Wish(saturday, saturday));

        assertThat(review().at()).isEqualTo(saturday);
        assertThat(review().milestones()).allMatch(e -> !e.occurredAt().isAfter(saturday));
        assertThat(model.axis().get().last()).isEqualTo(Weekend.MOMENT);
    }

    @Test
    void a_storm_of_changes_is_worked_out_at_its_beginning_and_its_end() {
        for (int hour = 1; hour < 20; hour++) {
            hindsight.to(new Hindsight.Wish(Weekend.MOMENT.minusSeconds(3600L * hour), null));
            model.refresh();
        }
        assertThat(work()).isEqualTo(2);
        assertThat(Objects.requireNonNull(model.review().get()).at())
                .isEqualTo(Weekend.MOMENT.minusSeconds(3600L * 19));
    }

    @Test
    void what_one_looked_at_stays_when_time_goes_on() {
        review();
        model.look(model.axis().get().zoomed(0.25, Weekend.MOMENT));
        TimeAxis near = model.axis().get();

        room.tick(Weekend.MOMENT.plusSeconds(120));
        review();

        assertThat(model.axis().get().from()).isEqualTo(near.from());
        assertThat(model.axis().get().length()).isEqualTo(near.length());
    }

    @Test
    void without_an_incident_there_is_none() {
        ReviewModel empty = model(new RoomModel(Room.EMPTY, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL));
        empty.refresh();

        assertThat(work()).isZero();
        assertThat(empty.review().get()).isNull();
    }

    @Test
    void what_is_left_is_recorded_as_a_task_with_owner_and_due_date() {
        Commands commands = new Commands(replica, () -> "small");
        Instant start = Weekend.kst("2022-10-16T20:00:00");
        commands.importCatalogue(weekend.catalogue(), true)
                .toCompletableFuture()
                .join();
        commands.declare(new Declaration(Text.of("큐"), Severity.SEV3, start, Weekend.KST))
                .toCompletableFuture()
                .join();
        ReviewModel small = model(new RoomModel(replica.room(), Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL));

        small.follow("큐 재처리 @페이 담당자 >23:00").toCompletableFuture().join();

        assertThat(replica.operations().getLast()).isInstanceOfSatisfying(Operation.EntryLogged.class, task -> {
            assertThat(task.content().kind()).isEqualTo(Kind.TASK);
            assertThat(task.content().due()).isEqualTo(Weekend.kst("2022-10-16T23:00:00"));
            assertThat(task.content().about().people()).containsExactly(new Party.OfPerson("pay-lead"));
        });
    }

    @Test
    void nothing_to_do_is_refused_with_words() {
        for (String typed : List.of("", "  ")) {
            assertThatThrownBy(() -> model.follow(typed).toCompletableFuture().join())
                    .hasCauseInstanceOf(Refusal.class);
        }
        assertThat(replica.operations()).isEmpty();
    }

    @Test
    void rows_are_services_with_their_functions_and_a_moment_lies_in_one_stretch() {
        List<LaneRow> rows = LaneRow.of(review());

        assertThat(rows.getFirst().inner()).isFalse();
        assertThat(rows).filteredOn(r -> !r.inner()).hasSize(20);
        LaneRow login = rows.stream()
                .filter(r -> r.target().equals(Target.parse("kakaotalk/login")))
                .findFirst()
                .orElseThrow();
        assertThat(login.spans()
                        .get(login.stretchAt(Weekend.kst("2022-10-15T20:00:00")))
                        .state())
                .isEqualTo(State.MAJOR_OUTAGE);
        assertThat(login.stretchAt(Instant.EPOCH)).isEqualTo(-1);
        assertThat(login.stretchAt(Weekend.MOMENT)).isEqualTo(login.spans().size() - 1);
    }
}
