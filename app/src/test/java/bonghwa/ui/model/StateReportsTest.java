package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.testing.Weekend;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one key says of a row, and when something must be asked first. */
class StateReportsTest {

    private final Room room = new Weekend().room();
    private final Incident incident = room.incident(Weekend.INCIDENT).orElseThrow();
    private final Catalogue catalogue = room.catalogue();
    private final BoardRows rows = new BoardRows(
            Board.of(catalogue, incident.log(), Weekend.MOMENT), catalogue, incident, Weekend.MOMENT, new KeptLanes());

    private BoardRow service(String id) {
        return rows.of(id).getFirst();
    }

    private BoardRow part(String id, String function) {
        return rows.of(id).stream()
                .filter(r -> r.target().equals(Target.function(id, function)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"OPERATIONAL", "RECOVERING"},
            mode = EnumSource.Mode.EXCLUDE)
    void bad_news_is_never_asked_about(State state) {
        assertThat(StateReports.ask(service("kakao-t"), state)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"OPERATIONAL", "RECOVERING"})
    void good_news_of_a_service_whose_functions_differ_is_asked_about(State state) {
        ScopeAsk ask = StateReports.ask(service("kakao-t"), state).orElseThrow();
        assertThat(ask.state()).isEqualTo(state);
        assertThat(ask.target()).isEqualTo(Target.service("kakao-t"));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void a_single_function_is_never_asked_about_and_is_all_that_is_meant(State state) {
        BoardRow bike = part("kakao-t", "bike");
        assertThat(StateReports.ask(bike, state)).isEmpty();
        assertThat(StateReports.targets(bike, state)).containsExactly(bike.target());
    }

    @Test
    void those_that_are_asked_about_and_the_rest_are_all_of_them() {
        ScopeAsk ask = StateReports.ask(service("kakao-t"), State.OPERATIONAL).orElseThrow();
        assertThat(ask.rest()).doesNotContainAnyElementsOf(ask.doubtful());
        assertThat(ask.rest().size() + ask.doubtful().size())
                .isEqualTo(ask.all().size());
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"PARTIAL_OUTAGE", "DEGRADED"})
    void partly_broken_and_slow_are_said_of_the_service_as_a_whole(State state) {
        assertThat(StateReports.targets(service("kakao-pay"), state)).containsExactly(Target.service("kakao-pay"));
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"PARTIAL_OUTAGE", "DEGRADED"},
            mode = EnumSource.Mode.EXCLUDE)
    void everything_else_is_said_of_each_function(State state) {
        assertThat(StateReports.targets(service("kakao-pay"), state))
                .isEqualTo(catalogue.service("kakao-pay").orElseThrow().parts())
                .doesNotContain(Target.service("kakao-pay"));
    }

    @Test
    void what_is_recorded_is_a_status_of_now_that_nobody_typed() {
        Target pay = Target.service("kakao-pay");
        Content content = StateReports.content(pay, List.of(pay), State.DEGRADED, Weekend.MOMENT);
        assertThat(content.kind()).isEqualTo(Kind.STATUS);
        assertThat(content.typed()).isNull();
        assertThat(content.occurred().at()).isEqualTo(Weekend.MOMENT);
        assertThat(content.occurred().uncertain()).isFalse();
    }

    @Test
    void an_opened_service_is_its_own_row_and_then_each_of_its_functions_in_catalogue_order() {
        assertThat(rows.of("kakao-t").stream().skip(1).map(BoardRow::target).toList())
                .isEqualTo(catalogue.service("kakao-t").orElseThrow().parts());
        assertThat(service("kakao-t").function()).isNull();
    }

    @Test
    void a_service_that_there_is_not_opens_into_nothing() {
        assertThat(rows.of("not-there")).isEmpty();
    }

    @Test
    void a_service_counts_its_functions_and_a_function_does_not() {
        assertThat(service("kakao-t").counted()).isTrue();
        assertThat(part("kakao-t", "bike").counted()).isFalse();
        assertThat(part("kakao-t", "bike").broken()).isEmpty();
    }

    @Test
    void the_broken_functions_of_a_service_are_named_worst_first() {
        assertThat(service("talk-channel").broken().stream()
                        .map(f -> f.effective().state())
                        .toList())
                .isNotEmpty()
                .doesNotContain(State.OPERATIONAL)
                .isSortedAccordingTo(State.BY_BADNESS.reversed());
    }
}
