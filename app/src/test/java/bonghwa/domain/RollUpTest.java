package bonghwa.domain;

import static bonghwa.domain.State.DEGRADED;
import static bonghwa.domain.State.MAINTENANCE;
import static bonghwa.domain.State.MAJOR_OUTAGE;
import static bonghwa.domain.State.OPERATIONAL;
import static bonghwa.domain.State.PARTIAL_OUTAGE;
import static bonghwa.domain.State.RECOVERING;
import static bonghwa.domain.State.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RollUpTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(List.of(), UNKNOWN),
                Arguments.of(List.of(OPERATIONAL, OPERATIONAL), OPERATIONAL),
                Arguments.of(List.of(MAINTENANCE, MAINTENANCE), MAINTENANCE),
                Arguments.of(List.of(PARTIAL_OUTAGE, PARTIAL_OUTAGE), PARTIAL_OUTAGE),
                Arguments.of(List.of(OPERATIONAL, MAJOR_OUTAGE), PARTIAL_OUTAGE),
                Arguments.of(List.of(DEGRADED, MAINTENANCE), PARTIAL_OUTAGE),
                Arguments.of(List.of(OPERATIONAL, RECOVERING, MAJOR_OUTAGE), PARTIAL_OUTAGE),
                Arguments.of(List.of(RECOVERING, MAJOR_OUTAGE), MAJOR_OUTAGE),
                Arguments.of(List.of(RECOVERING, PARTIAL_OUTAGE), PARTIAL_OUTAGE),
                Arguments.of(List.of(MAINTENANCE, MAJOR_OUTAGE), MAJOR_OUTAGE),
                Arguments.of(List.of(OPERATIONAL, DEGRADED), DEGRADED),
                Arguments.of(List.of(OPERATIONAL, DEGRADED, RECOVERING), RECOVERING),
                Arguments.of(List.of(OPERATIONAL, UNKNOWN), OPERATIONAL),
                Arguments.of(List.of(MAJOR_OUTAGE, UNKNOWN), MAJOR_OUTAGE),
                Arguments.of(List.of(UNKNOWN, UNKNOWN), UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void makes_one_state_out_of_many(List<State> states, State expected) {
        assertThat(RollUp.of(states)).isEqualTo(expected);
    }

    @Property
    void does_not_care_about_the_order(@ForAll List<State> states, @ForAll long seed) {
        List<State> shuffled = new ArrayList<>(states);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(RollUp.of(shuffled)).isEqualTo(RollUp.of(states));
    }

    @Property
    void never_gets_better_when_one_of_them_gets_worse(
            @ForAll List<State> states, @ForAll State one, @ForAll State worse) {
        if (one == UNKNOWN || worse == UNKNOWN || State.BY_BADNESS.compare(worse, one) < 0) {
            return;
        }
        List<State> before = new ArrayList<>(states);
        before.add(one);
        List<State> after = new ArrayList<>(states);
        after.add(worse);
        assertThat(State.BY_BADNESS.compare(RollUp.of(after), RollUp.of(before)))
                .isNotNegative();
    }

    @Property
    void is_as_bad_as_a_word_about_the_whole(@ForAll List<State> states) {
        assertThat(RollUp.of(states, DEGRADED))
                .isEqualTo(
                        RollUp.of(states) == UNKNOWN
                                ? DEGRADED
                                : RollUp.of(states).worse(DEGRADED));
    }
}
