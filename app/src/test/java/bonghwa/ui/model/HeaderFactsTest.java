package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeaderFactsTest {

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
    void beforeTheFirstNoticeNothingWasPromised() {
        assertThat(at("2022-10-16T07:00:00").cadence().due()).isNull();
    }

    @Test
    void withoutAnIncidentThereIsNothingToSay() {
        RoomModel empty = new RoomModel(Room.EMPTY, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL);

        assertThat(HeaderFacts.of(empty)).isEmpty();
    }
}
