package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A duty with who has it at a moment, and who is named to relieve them later, soonest first: the plan of shifts. */
public record Post(Duty duty, List<Assignment> holders, List<Assignment> reliefs) {

    /** The needed roles first, vacant or not, then every other duty that somebody has or will have. */
    public static List<Post> of(Incident incident, Instant at) {
        Set<Duty> duties = new LinkedHashSet<>();
        Role.NEEDED.forEach(r -> duties.add(new Duty.OfRole(r)));
        incident.assignments().stream().filter(a -> a.holds(at) || ahead(a, at)).forEach(a -> duties.add(a.duty()));
        List<Post> posts = new ArrayList<>();
        for (Duty duty : duties) {
            posts.add(new Post(duty, incident.holders(duty, at), reliefs(incident, duty, at)));
        }
        return posts;
    }

    private static List<Assignment> reliefs(Incident incident, Duty duty, Instant at) {
        return incident.assignments().stream()
                .filter(a -> a.duty().equals(duty) && ahead(a, at))
                .sorted(Comparator.comparing(Assignment::from))
                .toList();
    }

    private static boolean ahead(Assignment a, Instant at) {
        return a.from().isAfter(at) && a.holds(a.from());
    }

    public boolean vacant() {
        return holders.isEmpty();
    }

    /** Whether several people took what only one can have, without knowing of each other. */
    public boolean contested() {
        return duty.sole() && holders.size() > 1;
    }

    /** The one in front: where it is contested, the order of records decides, and the newest has it. */
    public Optional<Assignment> front() {
        return holders.stream().reduce((_, later) -> later);
    }

    /** Who relieves them next. */
    public Optional<Assignment> relief() {
        return reliefs.stream().findFirst();
    }
}
