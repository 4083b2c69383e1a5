package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Effective;
import bonghwa.domain.Estimate;
import bonghwa.domain.Name;
import bonghwa.domain.Reported;
import bonghwa.domain.Service;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

/** Law 5, honesty, of the board's rows: what nobody has looked at for long is old, and stays old until somebody looks. */
class StaleRowsTest {

    private static final Instant T = Instant.parse("2022-10-16T12:00:00Z");

    private static BoardRow row(State state, @Nullable Instant confirmed) {
        Reported reported = new Reported(state, confirmed, confirmed, null, Estimate.NONE, null);
        Service service =
                new Service("pay", Name.of("페이", "Pay"), null, null, Audience.PUBLIC, List.of(), List.of(), List.of());
        return new BoardRow(
                Target.service("pay"),
                false,
                new ServiceBoard(service, reported, Effective.own(state), confirmed, List.of()),
                null,
                List.of(),
                List.of());
    }

    @Property(tries = 200)
    @Label("a row is old exactly when its last confirmation is longer ago than was set, whatever its state")
    void old(
            @ForAll State state,
            @ForAll @LongRange(max = 200_000) long ago,
            @ForAll @LongRange(min = 1, max = 48) long hours) {
        Duration after = Duration.ofHours(hours);

        assertThat(row(state, T.minusSeconds(ago)).old(T, after)).isEqualTo(ago > after.toSeconds());
    }

    @Property(tries = 200)
    @Label("what is old gets no younger by waiting")
    void waiting(
            @ForAll @LongRange(max = 200_000) long ago,
            @ForAll @LongRange(min = 1, max = 48) long hours,
            @ForAll @LongRange(max = 200_000) long later) {
        BoardRow row = row(State.OPERATIONAL, T.minusSeconds(ago));
        Duration after = Duration.ofHours(hours);

        assertThat(!row.old(T, after) || row.old(T.plusSeconds(later), after)).isTrue();
    }

    @Example
    @Label("at the very end of the time that was set a row is not old yet")
    void boundary() {
        BoardRow row = row(State.DEGRADED, T.minusSeconds(3600));

        assertThat(row.old(T, Duration.ofHours(1))).isFalse();
        assertThat(row.old(T.plusMillis(1), Duration.ofHours(1))).isTrue();
    }

    @Example
    @Label("a row that nobody ever confirmed has no age to show: it is unknown, and says that")
    void never() {
        BoardRow row = row(State.UNKNOWN, null);

        assertThat(row.old(T, Duration.ofHours(1))).isFalse();
        assertThat(row.normal()).isFalse();
    }
}
