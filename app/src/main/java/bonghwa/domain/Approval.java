package bonghwa.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may approve a notice that somebody wrote, at a moment: another person, and of those on duty one in another role. */
public record Approval(Incident incident, Instant at) {

    /** The roles that somebody has, by their ids, in the order in which they were given. */
    public List<String> roles(@Nullable String person) {
        return incident.assignments().stream()
                .filter(a -> a.person().equals(person) && a.holds(at))
                .flatMap(a -> a.duty() instanceof Duty.OfRole(String role) ? Stream.of(role) : Stream.of())
                .distinct()
                .toList();
    }

    /** Whether that person may approve what {@code writer} (null: nobody in particular) wrote. */
    public boolean may(@Nullable String writer, String person) {
        Set<String> own = Set.copyOf(roles(person));
        return !person.equals(writer)
                && (own.isEmpty() || !Set.copyOf(roles(writer)).containsAll(own));
    }

    /** Those people who may, whoever is on duty first. */
    public List<Person> by(@Nullable String writer, List<Person> people) {
        return people.stream()
                .filter(p -> may(writer, p.id()))
                .sorted(Comparator.comparing(p -> roles(p.id()).isEmpty()))
                .toList();
    }
}
