package bonghwa.replica;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Service;
import bonghwa.op.Fold;
import bonghwa.op.Operation.CatalogueChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a catalogue into operations of a size that any line can carry. Only what differs from the room's is defined anew. */
final class CatalogueDrafts {

    private static final int SERVICES_PER_LINE = 100;

    private CatalogueDrafts() {}

    static List<Draft> of(Fold now, Catalogue wanted, boolean whole) {
        Catalogue known = now.room().catalogue();
        List<Draft> drafts = new ArrayList<>();
        List<Service> services = wanted.services().stream()
                .filter(s -> !known.services().contains(s))
                .toList();
        for (int from = 0; from < services.size(); from += SERVICES_PER_LINE) {
            drafts.add(draft(
                    now,
                    new CatalogueChanged(
                            services.subList(from, Math.min(from + SERVICES_PER_LINE, services.size())),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            null,
                            null,
                            List.of())));
        }
        List<String> order = order(known, wanted, whole);
        CatalogueChanged rest = new CatalogueChanged(
                List.of(),
                wanted.sites().stream().filter(s -> !known.sites().contains(s)).toList(),
                wanted.journeys().stream()
                        .filter(j -> !known.journeys().contains(j))
                        .toList(),
                wanted.people().stream()
                        .filter(p -> !known.people().contains(p))
                        .toList(),
                wanted.roles().stream().filter(r -> !known.roles().contains(r)).toList(),
                wanted.pinned().equals(known.pinned()) || (wanted.pinned().isEmpty() && !whole)
                        ? null
                        : wanted.pinned(),
                order.equals(keys(known)) && services.isEmpty() ? null : order,
                whole
                        ? keys(known).stream()
                                .filter(k -> !keys(wanted).contains(k))
                                .toList()
                        : List.of());
        if (!keysOf(rest).isEmpty()) {
            drafts.add(draft(now, rest));
        }
        return drafts;
    }

    private static Draft draft(Fold now, CatalogueChanged change) {
        return new Draft(null, change, now.replacing(keysOf(change)));
    }

    private static List<String> order(Catalogue known, Catalogue wanted, boolean whole) {
        List<String> order = new ArrayList<>(keys(wanted));
        if (!whole) {
            keys(known).stream().filter(k -> !order.contains(k)).forEach(order::add);
        }
        return order;
    }

    /** The keys of everything in a catalogue, in its order. */
    private static List<String> keys(Catalogue catalogue) {
        return keysOf(new CatalogueChanged(
                catalogue.services(),
                catalogue.sites(),
                catalogue.journeys(),
                catalogue.people(),
                catalogue.roles(),
                null,
                null,
                List.of()));
    }

    private static List<String> keysOf(CatalogueChanged change) {
        return Stream.of(
                        change.services().stream().map(s -> "service:" + s.id()),
                        change.sites().stream().map(s -> "site:" + s.id()),
                        change.journeys().stream().map(j -> "journey:" + j.id()),
                        change.people().stream().map(p -> "person:" + p.id()),
                        change.roles().stream().map(r -> "role:" + r.id()),
                        change.removed().stream(),
                        change.pinned() == null ? Stream.<String>of() : Stream.of("pinned"),
                        change.order() == null ? Stream.<String>of() : Stream.of("order"))
                .flatMap(s -> s)
                .toList();
    }
}
