package bonghwa.cli;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Party;
import bonghwa.domain.Target;
import java.util.Optional;

/** Finds the duty that an argument names: a role, else an entry that is a task, else a service or function. */
record Duties(Catalogue catalogue, Incident incident, String desk) {

    Duty find(String typed) throws Failure {
        Optional<Duty> role = role(typed);
        if (role.isPresent()) {
            return role.get();
        }
        if (typed.matches("(?i)[a-z]?[0-9]+") || incident.log().entry(typed).isPresent()) {
            return new Duty.OfTask(Entries.find(incident, typed, desk).id());
        }
        return target(typed)
                .<Duty>map(Duty.OfTarget::new)
                .orElseThrow(() ->
                        Failure.no("no-such-name", "cli.error.no-duty", typed).in("DUTY"));
    }

    private Optional<Duty> role(String typed) {
        try {
            return Named.party(catalogue, "DUTY", typed) instanceof Party.OfRole(String role)
                    ? Optional.of(new Duty.OfRole(role))
                    : Optional.empty();
        } catch (Failure _) {
            return Optional.empty();
        }
    }

    private Optional<Target> target(String typed) {
        try {
            return Optional.ofNullable(Named.target(catalogue, "DUTY", typed));
        } catch (Failure _) {
            return Optional.empty();
        }
    }
}
