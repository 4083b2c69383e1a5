package bonghwa.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one person answers for at a moment: as themselves, by the roles that they hold, by the teams that they are in. */
public record Mine(String person, Set<Party> parties) {

    public static Mine of(Incident incident, String person, Instant at) {
        Set<Party> parties = new HashSet<>();
        parties.add(new Party.OfPerson(person));
        for (Assignment a : incident.assignments()) {
            if (a.person().equals(person) && a.holds(at) && a.duty() instanceof Duty.OfRole(String role)) {
                parties.add(new Party.OfRole(role));
            }
        }
        incident.conduct().teams().stream()
                .filter(t -> t.works(at) && t.has(person))
                .forEach(t -> parties.add(new Party.OfRole(t.id())));
        return new Mine(person, Set.copyOf(parties));
    }

    /** Whether they must see to it. */
    public boolean owns(OpenItem item) {
        return item.owners().stream().anyMatch(parties::contains);
    }

    public List<OpenItem> of(List<OpenItem> items) {
        return items.stream().filter(this::owns).toList();
    }

    /** Whether that hand-over waits for their answer: it was offered to them, or to whoever comes and not by them. */
    public boolean asked(Handover handover, Instant at) {
        return handover.openAt(at)
                && (handover.to() == null ? !person.equals(handover.from()) : person.equals(handover.to()));
    }
}
