package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Audience;
import bonghwa.domain.Board;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commit;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomModelTest {

    private final Weekend weekend = new Weekend();

    @Test
    void theBoardIsThatOfTheShownIncidentNow() {
        RoomModel model = weekend.model();

        assertThat(model.board().get().counts(Audience.PUBLIC).functionsOperational())
                .isEqualTo(54);
        assertThat(model.board().get().counts(Audience.PUBLIC).functions()).isEqualTo(95);
    }

    @Test
    void aSecondInWhichNothingHappensMakesNoNewBoard() {
        RoomModel model = weekend.model();
        List<Board> boards = new ArrayList<>();
        model.board().subscribe(b -> boards.add(b));

        model.tick(Weekend.MOMENT.plusSeconds(1));

        assertThat(boards).hasSize(1);
        assertThat(model.now().get()).isEqualTo(Weekend.MOMENT.plusSeconds(1));
    }

    @Test
    void theBoardFollowsTheClockWhereTheRecordKnowsMore() {
        RoomModel model = new RoomModel(weekend.whole(), Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REPLAY);
        int before = model.board().get().counts(Audience.PUBLIC).functionsOperational();

        model.tick(Weekend.kst("2022-10-19T12:00:00"));

        assertThat(model.board().get().counts(Audience.PUBLIC).functionsOperational())
                .isGreaterThan(before);
    }

    @Test
    void goingBackInTimeGoesBackOnTheBoardToo() {
        RoomModel model = weekend.model();

        model.tick(Weekend.kst("2022-10-15T15:12:00"));

        assertThat(model.board().get().counts(Audience.PUBLIC).functionsOperational())
                .isEqualTo(95);
    }

    @Test
    void aCommitIsShownAtOnce() {
        RoomModel model = new RoomModel(Room.EMPTY, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL);
        assertThat(model.incident().get()).isNull();

        model.commit(new Commit(Room.EMPTY, weekend.room(), List.of()));

        assertThat(model.incident().get()).isNotNull();
        assertThat(model.board().get().services()).hasSize(20);
    }

    @Test
    void anotherIncidentStartsWithNothingSelected() {
        RoomModel model = weekend.model();
        model.selected().set(Target.service("kakao-pay"));

        model.show(Weekend.INCIDENT);

        assertThat(model.selected().get()).isNull();
    }

    @Test
    void whatIsRecordedWhileOneLooksBackWaitsUntilOneIsBack() {
        RoomModel model = weekend.model();
        Room before = model.room().get();
        Instant then = Weekend.kst("2022-10-15T15:12:00");

        model.look(new Past(before, then));
        model.commit(new Commit(before, weekend.whole(), List.of()));
        model.tick(Weekend.MOMENT.plusSeconds(9));

        assertThat(model.room().get()).isSameAs(before);
        assertThat(model.now().get()).isEqualTo(then);
        assertThat(model.board().get().counts(Audience.PUBLIC).functionsOperational())
                .isEqualTo(95);

        model.look(null);

        assertThat(model.room().get()).isEqualTo(weekend.whole());
        assertThat(model.now().get()).isEqualTo(Weekend.MOMENT.plusSeconds(9));
    }

    @Test
    void anotherIncidentCanBeShownWhileOneLooksBack() {
        RoomModel model = weekend.model();
        Instant then = Weekend.kst("2022-10-15T15:12:00");
        model.look(new Past(model.room().get(), then));

        model.show(Weekend.INCIDENT);

        assertThat(model.now().get()).isEqualTo(then);
        assertThat(model.incident().get()).isNotNull();
    }

    @Test
    void a_note_makes_no_other_board_and_a_state_makes_one() {
        LiveRoom live = LiveRoom.inMemory();
        RoomModel model = live.model();
        List<Board> boards = new ArrayList<>();
        model.board().subscribe((_, now) -> boards.add(now));

        live.at(Weekend.MOMENT.plusSeconds(30));
        var _ = live.commands().log("incident", Content.of(Kind.NOTE, Weekend.MOMENT, "메모"));
        assertThat(boards).isEmpty();

        var _ = live.commands()
                .log(
                        "incident",
                        new Content(
                                Kind.STATUS,
                                When.exactly(Weekend.MOMENT),
                                Text.of(""),
                                null,
                                About.NOTHING,
                                List.of(Report.of(Target.service("melon"), State.MAJOR_OUTAGE)),
                                null));
        assertThat(boards).hasSize(1);
    }

    @Test
    void once_a_commit_all_that_it_changed_is_there_at_once() {
        LiveRoom live = LiveRoom.inMemory();
        RoomModel model = live.model();
        List<Integer> entries = new ArrayList<>();
        model.settled().subscribe((_, _) -> entries.add(live.entries().size()));

        var _ = live.commands().log("incident", Content.of(Kind.NOTE, Weekend.MOMENT, "하나"));
        var _ = live.commands().log("incident", Content.of(Kind.NOTE, Weekend.MOMENT, "둘"));

        assertThat(entries).containsExactly(1, 2);
    }
}
