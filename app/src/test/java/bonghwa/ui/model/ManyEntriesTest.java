package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commit;
import bonghwa.replica.UndoStack;
import bonghwa.replica.Undoing;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do to several entries at once: one act, of only what changes. */
class ManyEntriesTest {

    private static final Instant EIGHT = Weekend.kst("2022-10-16T20:00:00");
    private static final Retiming TEN_EARLIER = new Retiming.By(Duration.ofMinutes(-10));

    private LiveRoom room;
    private ManyEntries many;

    @BeforeEach
    void open() {
        room = LiveRoom.inMemory();
        many = new EntryVerbs(room.model(), room.commands()).many();
        for (int i = 0; i < 3; i++) {
            var _ = room.commands()
                    .log("incident", Content.of(Kind.OBSERVATION, EIGHT.plusSeconds(60L * i), "기록 " + i));
        }
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    private List<TimelineEntry> all() {
        return room.entries();
    }

    private static Commit done(Optional<CompletionStage<Commit>> work) {
        return work.orElseThrow().toCompletableFuture().join();
    }

    @Test
    void all_move_by_the_same_step_and_keep_their_distances() {
        done(many.amend(all(), TEN_EARLIER, "", "시계가 틀렸음"));

        assertThat(all())
                .extracting(TimelineEntry::occurredAt)
                .containsExactly(EIGHT.minusSeconds(600), EIGHT.minusSeconds(540), EIGHT.minusSeconds(480));
        assertThat(all())
                .allSatisfy(e -> assertThat(e.amendments().getFirst().reason()).isEqualTo("시계가 틀렸음"));
    }

    @Test
    void all_go_to_one_time_and_those_that_stand_there_stay_untouched() {
        Commit commit = done(many.amend(all(), new Retiming.To(When.exactly(EIGHT)), "", ""));

        assertThat(commit.records()).hasSize(2);
        assertThat(all()).extracting(TimelineEntry::occurredAt).containsOnly(EIGHT);
    }

    @Test
    void a_tag_is_added_once_with_or_without_its_sign() {
        done(many.amend(all().subList(0, 1), null, "전원", ""));

        Commit commit = done(many.amend(all(), null, " #전원 ", ""));

        assertThat(commit.records()).hasSize(2);
        assertThat(all()).allSatisfy(e -> assertThat(e.content().about().tags()).containsExactly("전원"));
    }

    @Test
    void a_time_and_a_tag_are_one_amendment_of_each() {
        done(many.amend(all(), TEN_EARLIER, "전원", ""));

        assertThat(all()).allSatisfy(e -> assertThat(e.amendments()).hasSize(1));
    }

    @Test
    void struck_are_those_that_are_not_and_restored_only_when_all_are() {
        done(many.strike(all().subList(0, 1), ""));

        assertThat(done(many.strike(all(), "중복")).records()).hasSize(2);
        assertThat(all()).allMatch(TimelineEntry::struck);

        done(many.strike(all(), ""));
        assertThat(all()).noneMatch(TimelineEntry::struck);
    }

    @Test
    void pinned_are_those_that_are_not_and_let_go_only_when_all_are() {
        done(many.pin(all().subList(1, 2)));

        assertThat(done(many.pin(all())).records()).hasSize(2);
        assertThat(all()).allMatch(TimelineEntry::pinned);

        done(many.pin(all()));
        assertThat(all()).noneMatch(TimelineEntry::pinned);
    }

    @Test
    void nothing_to_change_is_no_act() {
        assertThat(many.amend(all(), null, " ", "그냥")).isEmpty();
        assertThat(many.amend(all(), new Retiming.By(Duration.ZERO), "", "")).isEmpty();
        assertThat(many.strike(List.of(), "")).isEmpty();
    }

    @Test
    void without_an_incident_there_is_nothing_to_do() {
        RoomModel empty = new RoomModel(Room.EMPTY, EIGHT, Weekend.KST, Clockwork.Kind.REAL);

        assertThat(new EntryVerbs(empty, room.commands()).many().pin(all())).isEmpty();
    }

    @Test
    void what_would_lie_in_the_future_is_found_before() {
        Duration toNow = Duration.between(EIGHT.plusSeconds(60), Weekend.MOMENT);

        assertThat(many.future(all(), new Retiming.By(toNow)))
                .hasValueSatisfying(e -> assertThat(e.content().text().ko()).isEqualTo("기록 2"));
        assertThat(many.future(all(), TEN_EARLIER)).isEmpty();
    }

    @Test
    void one_undo_takes_all_of_it_back_and_says_how_many() {
        UndoStack undo = new UndoStack(new Undoing(room.commands()));
        List<TimelineEntry> before = all();
        undo.did(done(many.amend(before, TEN_EARLIER, "전원", "")));

        Undoing.Undone undone = undo.undo(Weekend.MOMENT).toCompletableFuture().join();

        assertThat(undone.what().key()).isEqualTo("did.amended-many");
        assertThat(undone.what().arguments()).isEqualTo(List.of(3));
        assertThat(all())
                .extracting(TimelineEntry::content)
                .containsExactlyElementsOf(
                        before.stream().map(TimelineEntry::content).toList());
        assertThat(Objects.requireNonNull(all().getFirst()).amendments()).isNotEmpty();
    }
}
