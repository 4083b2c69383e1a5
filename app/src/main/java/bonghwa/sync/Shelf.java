package bonghwa.sync;

import bonghwa.op.End;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All that a folder holds of one replica. For one thread at a time. */
final class Shelf {

    /** Of a line that stands there with and without its payload. */
    private static final Comparator<Place> PAYLOAD_FIRST =
            Comparator.comparing(Place::length, Comparator.reverseOrder());

    private final Map<String, List<Place>> places = new TreeMap<>();
    private final Set<Link> links = new HashSet<>();
    private final Branches branches = Branches.of(List.of());

    void add(Place place, Link link) {
        places.computeIfAbsent(link.id(), _ -> new ArrayList<>()).add(place);
        links.add(link);
        branches.add(List.of(link));
    }

    Branches branches() {
        return branches;
    }

    List<Place> lackedBy(List<End> have, Set<String> apart, int most) {
        Set<Link> out = new HashSet<>();
        for (Link link : apart.isEmpty() ? Set.<Link>of() : links) {
            if (present(link, apart).isEmpty()) {
                out.add(link);
            }
        }
        Branches wanted = out.isEmpty()
                ? branches
                : Branches.of(links.stream().filter(link -> !out.contains(link)).toList());
        return wanted.lackedBy(have, most).stream()
                .flatMap(link -> present(link, apart).stream())
                .limit(most)
                .toList();
    }

    /** Lines that stand only without their payload, by counter and hash. */
    List<End> holes() {
        return links.stream()
                .filter(link -> full(link.id()).isEmpty())
                .map(Link::end)
                .sorted(Comparator.comparingLong(End::counter).thenComparing(End::hash))
                .toList();
    }

    /** Where the line of that id stands with its payload. */
    Optional<Place> full(String id) {
        return places.getOrDefault(id, List.of()).stream().filter(Place::full).findFirst();
    }

    private List<Place> present(Link link, Set<String> apart) {
        return places.getOrDefault(link.id(), List.of()).stream()
                .filter(place -> !apart.contains(place.print()))
                .sorted(PAYLOAD_FIRST)
                .toList();
    }
}
