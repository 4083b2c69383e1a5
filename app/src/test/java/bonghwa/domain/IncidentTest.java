package bonghwa.domain;

import static bonghwa.domain.Story.mark;
import static bonghwa.domain.Story.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentTest {

    private static final Duty COMMAND = new Duty.OfRole(Role.COMMANDER);

    private static PhaseStep step(Phase phase, String clock, int number) {
        return new PhaseStep(phase, t(clock), null, mark(number));
    }

    private static Assignment command(String person, String from, @Nullable String until, int number) {
        Register<@Nullable Instant> end = Register.empty();
        return new Assignment(
                mark(number),
                person,
                COMMAND,
                t(from),
                until == null ? end : end.with(new Version<>(t(until), mark(number + 100), List.of(), null)));
    }

    private static Incident incident(String id, int touched, List<PhaseStep> steps, Assignment... assignments) {
        Facts facts = new Facts(
                Register.<Text>empty().with(new Version<>(Text.of(id), mark(1), List.of(), null)),
                Register.empty(),
                Register.<Instant>empty().with(new Version<>(t("15:19"), mark(1), List.of(), null)),
                Register.empty());
        return new Incident(id, mark(1), facts, steps, Log.EMPTY, List.of(assignments), List.of(), mark(touched));
    }

    @Test
    void the_phase_is_the_last_one_entered_by_then_and_investigating_before_any() {
        Incident incident =
                incident("a", 1, List.of(step(Phase.RESOLVED, "20:00", 3), step(Phase.IDENTIFIED, "16:00", 2)));

        assertThat(incident.phase(t("15:30"))).isEqualTo(Phase.INVESTIGATING);
        assertThat(incident.phase(t("16:00"))).isEqualTo(Phase.IDENTIFIED);
        assertThat(incident.phase(t("21:00"))).isEqualTo(Phase.RESOLVED);
        assertThat(incident.closed()).isFalse();
    }

    @Test
    void an_incident_closes_and_opens_again_by_phases() {
        List<PhaseStep> closed = List.of(step(Phase.CLOSED, "22:00", 4));
        assertThat(incident("a", 1, closed).closed()).isTrue();
        assertThat(incident("a", 1, List.of(closed.getFirst(), step(Phase.MONITORING, "22:10", 5)))
                        .closed())
                .isFalse();
    }

    @Test
    void the_response_clock_runs_from_the_start_of_the_outage_until_someone_takes_command() {
        Incident incident =
                incident("a", 1, List.of(), command("kim", "15:27", "20:00", 2), command("lee", "20:00", null, 3));

        ResponseClock running = ResponseClock.of(incident, t("15:25"));
        assertThat(running.stopped()).isFalse();
        assertThat(running.reading(t("15:25"))).isEqualTo(Duration.ofMinutes(6));
        assertThat(running.kept(t("15:39"))).isTrue();
        assertThat(running.kept(t("15:40"))).isFalse();
        ResponseClock stopped = ResponseClock.of(incident, t("21:00"));
        assertThat(stopped.reading(t("21:00"))).isEqualTo(Duration.ofMinutes(8));
        assertThat(stopped.kept(t("21:00"))).isTrue();
    }

    @Test
    void a_duty_is_held_from_its_first_moment_until_just_before_its_last() {
        Incident incident =
                incident("a", 1, List.of(), command("kim", "15:27", "20:00", 2), command("lee", "20:00", null, 3));

        assertThat(incident.holders(COMMAND, t("15:26"))).isEmpty();
        assertThat(incident.holders(COMMAND, t("15:27")))
                .extracting(Assignment::person)
                .containsExactly("kim");
        assertThat(incident.holders(COMMAND, t("20:00")))
                .extracting(Assignment::person)
                .containsExactly("lee");
    }

    @Test
    void what_nobody_has_said_yet_has_a_plain_answer() {
        Facts nothing = Incident.unknown("a").facts();

        assertThat(nothing.severity()).isEqualTo(Severity.UNSET);
        assertThat(nothing.title().isBlank()).isTrue();
        assertThat(nothing.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(nothing.contested()).isFalse();
    }

    @Test
    void commands_act_on_the_open_incident_that_was_touched_last() {
        Map<String, Incident> incidents = new LinkedHashMap<>();
        incidents.put("old", incident("old", 5, List.of()));
        incidents.put("new", incident("new", 7, List.of()));
        incidents.put("closed", incident("closed", 9, List.of(step(Phase.CLOSED, "22:00", 9))));
        incidents.put("rumour", Incident.unknown("rumour"));
        Room room = new Room(Catalogue.EMPTY, incidents, List.of());

        assertThat(room.declared()).extracting(Incident::id).containsExactly("closed", "new", "old");
        assertThat(room.current()).map(Incident::id).contains("new");
        assertThat(room.shown()).map(Incident::id).contains("new");
    }

    @Test
    void where_none_is_open_the_one_touched_last_is_shown() {
        Room room = new Room(
                Catalogue.EMPTY, Map.of("c", incident("c", 9, List.of(step(Phase.CLOSED, "22:00", 9)))), List.of());

        assertThat(room.current()).isEmpty();
        assertThat(room.shown()).map(Incident::id).contains("c");
    }
}
