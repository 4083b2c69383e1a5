package bonghwa.replica;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Journey;
import bonghwa.domain.Person;
import bonghwa.domain.Role;
import bonghwa.domain.Service;
import bonghwa.domain.Site;
import bonghwa.domain.Target;
import bonghwa.op.Operation.CatalogueChanged;
import bonghwa.op.OperationCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The smallest changes of a catalogue, how long each is in a line, and many of them as one. */
final class CatalogueParts {

    private CatalogueParts() {}

    static CatalogueChanged service(Service one) {
        return new CatalogueChanged(List.of(one), List.of(), List.of(), List.of(), List.of(), null, null, List.of());
    }

    static CatalogueChanged site(Site one) {
        return new CatalogueChanged(List.of(), List.of(one), List.of(), List.of(), List.of(), null, null, List.of());
    }

    static CatalogueChanged journey(Journey one) {
        return new CatalogueChanged(List.of(), List.of(), List.of(one), List.of(), List.of(), null, null, List.of());
    }

    static CatalogueChanged person(Person one) {
        return new CatalogueChanged(List.of(), List.of(), List.of(), List.of(one), List.of(), null, null, List.of());
    }

    static CatalogueChanged role(Role one) {
        return new CatalogueChanged(List.of(), List.of(), List.of(), List.of(), List.of(one), null, null, List.of());
    }

    static CatalogueChanged pins(List<Target> all) {
        return new CatalogueChanged(List.of(), List.of(), List.of(), List.of(), List.of(), all, null, List.of());
    }

    static CatalogueChanged order(List<String> keys) {
        return new CatalogueChanged(List.of(), List.of(), List.of(), List.of(), List.of(), null, keys, List.of());
    }

    static CatalogueChanged removed(String key) {
        return new CatalogueChanged(List.of(), List.of(), List.of(), List.of(), List.of(), null, null, List.of(key));
    }

    /** The smallest changes that one is made of. */
    static List<CatalogueChanged> apart(CatalogueChanged change) {
        return Stream.of(
                        change.services().stream().map(CatalogueParts::service),
                        change.sites().stream().map(CatalogueParts::site),
                        change.journeys().stream().map(CatalogueParts::journey),
                        change.people().stream().map(CatalogueParts::person),
                        change.roles().stream().map(CatalogueParts::role),
                        Stream.ofNullable(change.pinned()).map(CatalogueParts::pins),
                        Stream.ofNullable(change.order()).map(CatalogueParts::order),
                        change.removed().stream().map(CatalogueParts::removed))
                .flatMap(s -> s)
                .toList();
    }

    /** What it takes in a line, in bytes, at most. */
    static int bytes(CatalogueChanged change) {
        return OperationCodec.write(change, "").payload().getBytes(StandardCharsets.UTF_8).length;
    }

    /** All of them as one change; pins and order at most once. */
    static CatalogueChanged together(List<CatalogueChanged> parts) {
        return new CatalogueChanged(
                all(parts, CatalogueChanged::services),
                all(parts, CatalogueChanged::sites),
                all(parts, CatalogueChanged::journeys),
                all(parts, CatalogueChanged::people),
                all(parts, CatalogueChanged::roles),
                parts.stream()
                        .map(CatalogueChanged::pinned)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                parts.stream()
                        .map(CatalogueChanged::order)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                all(parts, CatalogueChanged::removed));
    }

    private static <T> List<T> all(List<CatalogueChanged> parts, Function<CatalogueChanged, List<T>> of) {
        return parts.stream().flatMap(part -> of.apply(part).stream()).toList();
    }

    /** The keys of everything in a catalogue, in its order. */
    static List<String> keys(Catalogue catalogue) {
        return keys(new CatalogueChanged(
                catalogue.services(),
                catalogue.sites(),
                catalogue.journeys(),
                catalogue.people(),
                catalogue.roles(),
                null,
                null,
                List.of()));
    }

    /** The keys of all that a change defines or takes away. */
    static List<String> keys(CatalogueChanged change) {
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
