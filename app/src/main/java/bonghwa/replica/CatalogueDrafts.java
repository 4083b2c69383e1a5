package bonghwa.replica;

import bonghwa.domain.Catalogue;
import bonghwa.op.Fold;
import bonghwa.op.Operation.CatalogueChanged;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts a catalogue into operations of a size that any line can carry. Only what differs from the room's is defined anew. */
final class CatalogueDrafts {

    private static final int SERVICES_PER_LINE = 100;

    /** So many, since the head of a line names for each what it replaces. */
    private static final int PARTS_PER_LINE = 1000;

    /** Half of what a line may hold, in bytes of what is said. */
    private static final int BYTES_PER_LINE = 512 * 1024;

    private CatalogueDrafts() {}

    static List<Draft> of(Fold now, Catalogue wanted, boolean whole) {
        Catalogue known = now.room().catalogue();
        List<CatalogueChanged> services = services(known, wanted).toList();
        Stream<CatalogueChanged> rest = Stream.of(
                        others(known, wanted),
                        pins(known, wanted, whole),
                        order(known, wanted, whole, !services.isEmpty()),
                        removed(known, wanted, whole))
                .flatMap(s -> s);
        return lines(now, Stream.concat(services.stream(), rest).toList());
    }

    private static List<Draft> lines(Fold now, List<CatalogueChanged> parts) {
        Map<Boolean, List<CatalogueChanged>> services = parts.stream()
                .collect(Collectors.partitioningBy(p -> !p.services().isEmpty()));
        return Stream.concat(
                        cut(services.getOrDefault(true, List.of()), SERVICES_PER_LINE).stream(),
                        cut(services.getOrDefault(false, List.of()), PARTS_PER_LINE).stream())
                .map(change -> new Draft(null, change, now.replacing(CatalogueParts.keys(change))))
                .toList();
    }

    /** What sets the catalogue back to how it was before those acts, where nobody has changed it since. */
    static List<Draft> back(Fold now, List<Act> acts) {
        List<String> records = acts.stream()
                .filter(a -> a.operation() instanceof CatalogueChanged)
                .map(Act::id)
                .toList();
        return lines(now, CatalogueParts.apart(now.catalogueHistory().before(records)));
    }

    private static Stream<CatalogueChanged> services(Catalogue known, Catalogue wanted) {
        return differing(known.services(), wanted.services()).map(CatalogueParts::service);
    }

    private static Stream<CatalogueChanged> others(Catalogue known, Catalogue wanted) {
        return Stream.of(
                        differing(known.sites(), wanted.sites()).map(CatalogueParts::site),
                        differing(known.journeys(), wanted.journeys()).map(CatalogueParts::journey),
                        differing(known.people(), wanted.people()).map(CatalogueParts::person),
                        differing(known.roles(), wanted.roles()).map(CatalogueParts::role))
                .flatMap(s -> s);
    }

    private static <T> Stream<T> differing(List<T> known, List<T> wanted) {
        Set<T> there = new HashSet<>(known);
        return wanted.stream().filter(one -> !there.contains(one));
    }

    private static Stream<CatalogueChanged> pins(Catalogue known, Catalogue wanted, boolean whole) {
        boolean same =
                wanted.pinned().equals(known.pinned()) || (wanted.pinned().isEmpty() && !whole);
        return same ? Stream.of() : Stream.of(CatalogueParts.pins(wanted.pinned()));
    }

    /** One too long for any line is left out: then all stand as they were first defined. */
    private static Stream<CatalogueChanged> order(
            Catalogue known, Catalogue wanted, boolean whole, boolean servicesChanged) {
        List<String> before = CatalogueParts.keys(known);
        Set<String> order = new LinkedHashSet<>(CatalogueParts.keys(wanted));
        if (!whole) {
            order.addAll(before);
        }
        List<String> after = List.copyOf(order);
        CatalogueChanged change = CatalogueParts.order(after);
        boolean said = (servicesChanged || !after.equals(before)) && CatalogueParts.bytes(change) <= BYTES_PER_LINE;
        return said ? Stream.of(change) : Stream.of();
    }

    private static Stream<CatalogueChanged> removed(Catalogue known, Catalogue wanted, boolean whole) {
        return whole
                ? differing(CatalogueParts.keys(wanted), CatalogueParts.keys(known))
                        .map(CatalogueParts::removed)
                : Stream.of();
    }

    /** As many in one as a line can carry. */
    private static List<CatalogueChanged> cut(List<CatalogueChanged> parts, int most) {
        List<CatalogueChanged> lines = new ArrayList<>();
        int from = 0;
        int size = 0;
        for (int at = 0; at < parts.size(); at++) {
            int bytes = CatalogueParts.bytes(parts.get(at));
            if (at > from && (size + bytes > BYTES_PER_LINE || at - from == most)) {
                lines.add(CatalogueParts.together(parts.subList(from, at)));
                from = at;
                size = 0;
            }
            size += bytes;
        }
        if (from < parts.size()) {
            lines.add(CatalogueParts.together(parts.subList(from, parts.size())));
        }
        return lines;
    }
}
