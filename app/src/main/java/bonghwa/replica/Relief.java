package bonghwa.replica;

import bonghwa.domain.Assignment;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.op.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Somebody has a duty from a moment on, and others have it no longer, as one act. */
final class Relief {

    private Relief() {}

    /**
     * The operations of it: {@code relieved} says whose duty ends. That the one who comes was planned for later falls away, or
     * they would have the duty twice.
     */
    static List<Draft> of(Incident incident, String person, Duty duty, Instant from, Predicate<Assignment> relieved)
            throws Refusal {
        List<Assignment> held = incident.holders(duty, from);
        if (held.stream().anyMatch(a -> a.person().equals(person))) {
            throw new Refusal("refusal.already-holds", person);
        }
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Draft.of(incident.id(), new Operation.DutyAssigned(person, duty, from, null)));
        held.stream().filter(relieved).forEach(a -> drafts.add(ended(incident, a, from)));
        incident.assignments().stream()
                .filter(a -> a.person().equals(person) && a.duty().equals(duty))
                .filter(a -> a.from().isAfter(from) && a.holds(a.from()))
                .forEach(a -> drafts.add(ended(incident, a, a.from())));
        return drafts;
    }

    private static Draft ended(Incident incident, Assignment a, Instant at) {
        return new Draft(
                incident.id(),
                new Operation.DutyEnded(a.id(), at, null),
                a.until().toReplace());
    }
}
