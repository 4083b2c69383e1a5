package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Counts;
import bonghwa.domain.Incident;
import bonghwa.domain.Phase;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.replica.Declaration;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Weekend;
import bonghwa.ui.FxBridge;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeaderFactsTest {

    private static final FxBridge BRIDGE = new FxBridge(Runnable::run, (_, _) -> () -> {}, () -> {});

    private final RoomModel model = new Weekend().realModel();

    private HeaderFacts at(String local) {
        Instant moment = Weekend.kst(local);
        model.tick(moment);
        return HeaderFacts.of(model).orElseThrow();
    }

    @Test
    void theResponseClockStandsOnceCommandIsTaken() {
        HeaderFacts facts = at("2022-10-16T21:44:12");

        assertThat(facts.response().reading(Weekend.MOMENT)).isEqualTo(Duration.ofMinutes(8));
        assertThat(facts.commanders()).containsExactly("duty-commander");
    }

    @Test
    void theNextNoticeIsSoonInItsLastFiveMinutes() {
        assertThat(at("2022-10-16T23:24:59").cadence().soon()).isFalse();
        assertThat(at("2022-10-16T23:25:00").cadence().soon()).isTrue();
        assertThat(at("2022-10-16T23:30:01").cadence().soon()).isFalse();
    }

    @Test
    void aPromiseThatPassedIsOverdue() {
        assertThat(at("2022-10-16T23:30:00").cadence().overdue()).isFalse();
        assertThat(at("2022-10-16T23:30:01").cadence().overdue()).isTrue();
    }

    @Test
    void theFirstNoticeIsDueByTheRuleOfTheHouseAndLateUntilItCame() {
        HeaderFacts.Cadence first = at("2022-10-16T07:00:00").cadence();
        assertThat(first.due()).isEqualTo(Weekend.kst("2022-10-15T15:39:00"));
        assertThat(first.overdue()).isTrue();
        assertThat(first.next()).isEqualTo(1);
    }

    @Test
    void withoutAnIncidentThereIsNothingToSay() {
        RoomModel empty = new RoomModel(Room.EMPTY, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL);

        assertThat(HeaderFacts.of(empty)).isEmpty();
    }

    @Test
    void whatWasDeclaredByMistakeHasNoClockThatRunsAndNothingPromised() {
        LiveRoom room = LiveRoom.inMemory();
        UndoModel undo = new UndoModel(room.model(), room.commands(), BRIDGE, _ -> {});
        var _ = room.commands().declare(new Declaration(Text.of("훈련"), Severity.SEV2, Weekend.MOMENT, Weekend.KST));
        room.model().show("incident-2");
        assertThat(HeaderFacts.of(room.model()).orElseThrow().neverCommanded()).isFalse();

        room.at(Weekend.MOMENT.plusSeconds(30));
        undo.undo();
        room.at(Weekend.MOMENT.plusSeconds(3600));
        room.model().show("incident-2");

        HeaderFacts facts = HeaderFacts.of(room.model()).orElseThrow();
        assertThat(facts.closed()).isTrue();
        assertThat(facts.neverCommanded()).isTrue();
        assertThat(facts.elapsed()).isEqualTo(Duration.ofSeconds(30));
        assertThat(facts.cadence().due()).isNull();
    }

    @Test
    void onceClosedTheNextNoticeIsOwedToNobody() {
        at("2022-10-16T21:44:12");
        Incident open = Objects.requireNonNull(model.incident().get());
        Instant now = Weekend.kst("2022-10-17T09:00:00");
        PhaseStep last = open.steps().getLast();
        PhaseStep end = new PhaseStep(Phase.CLOSED, Weekend.kst("2022-10-17T08:00:00"), null, last.mark(), false);
        Incident closed = new Incident(
                open.id(),
                open.declared(),
                open.facts(),
                Stream.concat(open.steps().stream(), Stream.of(end)).toList(),
                open.log(),
                open.assignments(),
                open.notices(),
                open.touched());

        Counts counts = new Counts(0, 0, 0, 0, 0);
        assertThat(HeaderFacts.of(open, counts, now).cadence().overdue()).isTrue();
        HeaderFacts facts = HeaderFacts.of(closed, counts, now);
        assertThat(facts.cadence().overdue()).isFalse();
        assertThat(facts.neverCommanded()).isFalse();
    }
}
