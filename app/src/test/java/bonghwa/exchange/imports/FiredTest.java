package bonghwa.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.State;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What fires of one target: its worst, found without looking at everything that fires. */
class FiredTest {

    /** Counts how many alerts somebody looked at. */
    private static final class Counted extends AbstractMap<String, State> {

        private final Map<String, State> kept = new HashMap<>();
        private long looked;

        @Override
        public State put(String alert, State state) {
            looked++;
            return kept.put(alert, state);
        }

        @Override
        public State remove(Object alert) {
            looked++;
            return kept.remove(alert);
        }

        @Override
        public State get(Object alert) {
            looked++;
            return kept.get(alert);
        }

        @Override
        public Collection<State> values() {
            looked += kept.size();
            return kept.values();
        }

        @Override
        public Set<String> keySet() {
            looked += kept.size();
            return kept.keySet();
        }

        @Override
        public Set<Entry<String, State>> entrySet() {
            looked += kept.size();
            return kept.entrySet();
        }
    }

    private final Counted counted = new Counted();
    private final Fired fired = new Fired(counted, new StateTally());

    @Test
    void theWorstOfThousandsIsFoundWithoutLookingAtEachOfThem() {
        int alerts = 5000;
        for (int i = 0; i < alerts; i++) {
            fired.begins("a" + i, i == 100 ? State.MAJOR_OUTAGE : State.DEGRADED);
            assertThat(fired.worst()).isEqualTo(i < 100 ? State.DEGRADED : State.MAJOR_OUTAGE);
        }
        for (int i = 0; i < alerts; i++) {
            fired.ends("a" + i);
            assertThat(fired.worst())
                    .isEqualTo(i == alerts - 1 ? State.OPERATIONAL : i < 100 ? State.MAJOR_OUTAGE : State.DEGRADED);
        }
        assertThat(counted.looked).isLessThanOrEqualTo(4L * alerts);
    }

    @Test
    void anAlertThatBeginsAgainSaysOnlyWhatItSaidLast() {
        fired.begins("a", State.MAJOR_OUTAGE);
        fired.begins("a", State.DEGRADED);
        assertThat(fired.worst()).isEqualTo(State.DEGRADED);
        fired.ends("a");
        fired.ends("never began");
        assertThat(fired.worst()).isEqualTo(State.OPERATIONAL);
    }
}
