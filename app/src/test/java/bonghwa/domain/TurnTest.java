package bonghwa.domain;

import static bonghwa.domain.Story.mark;
import static bonghwa.domain.Story.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The turns of an incident that no entry tells: declared, graded anew, come so far, commanded by whom. */
class TurnTest {

    private static Facts graded(Severity... severities) {
        Register<Severity> register = Register.empty();
        for (int i = 0; i < severities.length; i++) {
            List<String> replaces = i == 0 ? List.of() : List.of(mark(i).id());
            register = register.with(new Version<>(severities[i], mark(i + 1), replaces, null));
        }
        return new Facts(Register.empty(), register, Register.empty(), Register.empty());
    }

    private static Assignment takes(String person, Duty duty, int record, Instant from) {
        return new Assignment(mark(record), person, duty, from, Register.<@Nullable Instant>empty());
    }

    private static Incident incident(@Nullable Mark declared, Facts facts, List<PhaseStep> steps, Assignment... who) {
        return new Incident("i", declared, facts, steps, Log.EMPTY, List.of(who), List.of(), mark(1));
    }

    private static List<Turn.What> whats(Incident incident) {
        return Turn.of(incident).stream().map(Turn::what).toList();
    }

    @Example
    void an_incident_of_which_only_later_records_have_come_has_no_declaration() {
        assertThat(whats(incident(null, Facts.NONE, List.of()))).isEmpty();
    }

    @Example
    void it_is_declared_as_of_a_severity_or_of_none_yet() {
        assertThat(whats(incident(mark(1), graded(Severity.SEV2), List.of())))
                .containsExactly(new Turn.What.Declared(Severity.SEV2));
        assertThat(whats(incident(mark(1), Facts.NONE, List.of())))
                .containsExactly(new Turn.What.Declared(Severity.UNSET));
    }

    @Example
    void each_other_severity_is_a_turn_with_the_one_before_it_and_the_same_again_is_none() {
        Facts facts = graded(Severity.UNSET, Severity.SEV2, Severity.SEV2, Severity.SEV1);

        assertThat(whats(incident(mark(1), facts, List.of())))
                .containsExactly(
                        new Turn.What.Declared(Severity.UNSET),
                        new Turn.What.Graded(Severity.UNSET, Severity.SEV2),
                        new Turn.What.Graded(Severity.SEV2, Severity.SEV1));
    }

    @Example
    void a_turn_happened_when_the_work_came_so_far_whenever_it_was_recorded() {
        PhaseStep late = new PhaseStep(Phase.IDENTIFIED, t("00:05"), null, mark(7));

        Turn turn = Turn.of(incident(null, Facts.NONE, List.of(late))).getFirst();

        assertThat(turn.at()).isEqualTo(t("00:05"));
        assertThat(turn.place()).isEqualTo(new Moment(t("00:05"), mark(7).recordedAt(), mark(7).id()));
    }

    @Example
    void command_is_taken_by_whoever_begins_not_by_whoever_is_planned_and_no_other_duty_is_a_turn() {
        Duty command = new Duty.OfRole(Role.COMMANDER);
        Instant recorded = mark(3).recordedAt();
        Incident led = incident(
                null,
                Facts.NONE,
                List.of(),
                takes("kim", command, 3, recorded),
                takes("lee", command, 4, mark(4).recordedAt().plusSeconds(3600)),
                takes("park", new Duty.OfRole("scribe"), 5, recorded));

        assertThat(whats(led)).containsExactly(new Turn.What.Commanded("kim"));
    }

    @Property(tries = 100)
    void turns_stand_in_the_order_of_happening_whatever_the_order_of_arrival(
            @ForAll @IntRange(min = 0, max = 6) int count, @ForAll int seed) {
        List<PhaseStep> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Phase phase = Phase.values()[i % Phase.values().length];
            steps.add(new PhaseStep(phase, Said.minute((i * 7) % 5), null, mark(i + 10)));
        }
        List<PhaseStep> other = new ArrayList<>(steps);
        Collections.shuffle(other, new Random(seed));

        List<Turn> turns = Turn.of(incident(mark(1), graded(Severity.SEV1), steps));

        assertThat(turns)
                .isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()))
                .hasSize(count + 1);
        assertThat(Turn.of(incident(mark(1), graded(Severity.SEV1), other))).isEqualTo(turns);
    }
}
