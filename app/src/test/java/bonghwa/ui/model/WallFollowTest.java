package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
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
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A wall whose pages are worked out beside the FX thread shows what one would show that works them out at once. */
class WallFollowTest {

    private final LiveRoom live = LiveRoom.inMemory();
    private final RoomModel shown = new RoomModel(room(), Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL);
    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final WallModel wall = new WallModel(shown, beside::add, Runnable::run);

    private Room room() {
        return live.model().room().get();
    }

    private void drain() {
        while (!beside.isEmpty()) {
            beside.removeFirst().run();
        }
    }

    private Target any() {
        return room().catalogue().services().getFirst().parts().getFirst();
    }

    private void report(State state, Instant at) {
        String incident = room().current().orElseThrow().id();
        var _ = live.commands()
                .log(
                        incident,
                        new Content(
                                Kind.STATUS,
                                When.exactly(at),
                                Text.of(""),
                                null,
                                About.of(any()),
                                List.of(Report.of(any(), state)),
                                null));
    }

    private static WallPage page(WallModel of) {
        return Objects.requireNonNull(of.page().get());
    }

    /** The rows as they are where everything is worked out at once. */
    private List<BoardRow> atOnce() {
        RoomModel model = new RoomModel(room(), shown.now().get(), Weekend.KST, Clockwork.Kind.REAL);
        return page(new WallModel(model, Runnable::run, Runnable::run)).rows();
    }

    @Test
    void it_shows_the_same_a_moment_later() {
        drain();
        report(State.MAINTENANCE, Weekend.MOMENT.minusSeconds(5));
        List<BoardRow> before = page(wall).rows();

        wall.follow(room(), null);
        assertThat(page(wall).rows()).isEqualTo(before);
        drain();

        assertThat(page(wall).rows()).isEqualTo(atOnce()).isNotEqualTo(before);
    }

    @Test
    void what_begins_while_a_page_is_worked_out_is_on_it() {
        drain();
        report(State.MAINTENANCE, Weekend.MOMENT.plusSeconds(2));

        wall.follow(room(), null);
        shown.tick(Weekend.MOMENT.plusSeconds(3));
        drain();

        assertThat(shown.board().get().state(any())).isEqualTo(State.MAINTENANCE);
        assertThat(page(wall).rows())
                .extracting(BoardRow::state)
                .isEqualTo(atOnce().stream().map(BoardRow::state).toList());
    }

    @Test
    void what_begins_later_is_shown_when_it_does() {
        drain();
        report(State.MAINTENANCE, Weekend.MOMENT.plusSeconds(30));
        wall.follow(room(), null);
        drain();
        Board before = shown.board().get();

        shown.tick(Weekend.MOMENT.plusSeconds(31));

        assertThat(before.state(any())).isNotEqualTo(State.MAINTENANCE);
        assertThat(shown.board().get().state(any())).isEqualTo(State.MAINTENANCE);
    }
}
