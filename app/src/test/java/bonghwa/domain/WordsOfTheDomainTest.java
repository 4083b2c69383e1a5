package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small values: what they read, what they write, what they refuse. */
class WordsOfTheDomainTest {

    @ParameterizedTest
    @ValueSource(strings = {"*", "site:pangyo", "kakao-t", "kakao-t/bike"})
    void a_target_is_read_as_it_is_written(String text) {
        assertThat(Target.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"role:scribe", "target:kakao-t/bike", "task:id7"})
    void a_duty_is_read_as_it_is_written(String text) {
        assertThat(Duty.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"person:kim", "role:channel-team"})
    void a_party_is_read_as_it_is_written(String text) {
        assertThat(Party.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "a/", "/b", "a/b/c"})
    void what_is_no_function_is_refused(String text) {
        assertThatThrownBy(() -> FunctionRef.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void a_state_is_found_by_its_wire_name(State state) {
        assertThat(State.ofWire(state.wire())).contains(state);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_kind_is_found_by_its_wire_name(Kind kind) {
        assertThat(Kind.ofWire(kind.wire())).contains(kind);
        assertThat(Kind.ofWire("outage")).isEmpty();
    }

    @Test
    void states_go_from_best_to_worst() {
        assertThat(List.of(State.values()).stream()
                        .filter(s -> s != State.UNKNOWN)
                        .sorted(State.BY_BADNESS))
                .containsExactly(
                        State.OPERATIONAL,
                        State.DEGRADED,
                        State.RECOVERING,
                        State.PARTIAL_OUTAGE,
                        State.MAINTENANCE,
                        State.MAJOR_OUTAGE);
    }

    @Test
    void an_amount_must_make_sense() {
        assertThatThrownBy(() -> Amount.of(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Amount.percent(101)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Amount.percent(50)).isEqualTo(new Amount(50, 100, true));
    }

    @Test
    void a_time_between_must_not_end_before_it_starts() {
        Instant noon = Story.t("12:00");
        assertThatThrownBy(() -> When.between(noon, noon.minusSeconds(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(When.between(noon, noon.plusSeconds(1)).uncertain()).isTrue();
        assertThat(When.exactly(noon).uncertain()).isFalse();
    }

    @Test
    void a_function_may_be_read_by_the_narrower_of_two_audiences() {
        Function forPartners = new Function("f", Name.of("f", "f"), Audience.PARTNERS);
        Service forStaff = new Service(
                "s", Name.of("s", "s"), null, null, Audience.STAFF, List.of(), List.of(), List.of(forPartners));

        assertThat(forStaff.audienceOf(forPartners)).isEqualTo(Audience.STAFF);
    }
}
