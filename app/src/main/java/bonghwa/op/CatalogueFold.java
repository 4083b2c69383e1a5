package bonghwa.op;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Journey;
import bonghwa.domain.Mark;
import bonghwa.domain.Person;
import bonghwa.domain.Register;
import bonghwa.domain.Role;
import bonghwa.domain.Service;
import bonghwa.domain.Site;
import bonghwa.domain.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The catalogue out of its definitions: each service, site, journey, person, role a field; the pins and the order too. */
record CatalogueFold(Map<String, Register<@Nullable Object>> fields, Catalogue catalogue) {

    static final CatalogueFold EMPTY = new CatalogueFold(Map.of(), Catalogue.EMPTY);

    private static final String PINNED = "pinned";
    private static final String ORDER = "order";

    CatalogueFold with(List<Recorded> records) {
        Map<String, Register<@Nullable Object>> all = new TreeMap<>(fields);
        boolean changed = false;
        for (Recorded recorded : records) {
            if (recorded.meaning() instanceof Meaning.Understood(Operation.CatalogueChanged change, _)) {
                changed = true;
                new Setter(all, recorded).set(change);
            }
        }
        return changed ? new CatalogueFold(Collections.unmodifiableMap(all), read(all)) : this;
    }

    /** The fields that one change sets. */
    private record Setter(Map<String, Register<@Nullable Object>> all, Recorded recorded) {

        void set(Operation.CatalogueChanged change) {
            change.services().forEach(s -> set("service:" + s.id(), s));
            change.sites().forEach(s -> set("site:" + s.id(), s));
            change.journeys().forEach(j -> set("journey:" + j.id(), j));
            change.people().forEach(p -> set("person:" + p.id(), p));
            change.roles().forEach(r -> set("role:" + r.id(), r));
            change.removed().forEach(key -> set(key, null));
            if (change.pinned() != null) {
                set(PINNED, List.copyOf(change.pinned()));
            }
            if (change.order() != null) {
                set(ORDER, List.copyOf(change.order()));
            }
        }

        private void set(String key, @Nullable Object value) {
            Register<@Nullable Object> known = all.get(key);
            Register<@Nullable Object> register = known == null ? Register.<@Nullable Object>empty() : known;
            all.put(key, register.with(recorded.<@Nullable Object>version(value, null)));
        }
    }

    private static Catalogue read(Map<String, Register<@Nullable Object>> all) {
        List<String> order = strings(value(all, ORDER));
        return new Catalogue(
                defined(all, "service:", Service.class, Service::id, order),
                defined(all, "site:", Site.class, Site::id, order),
                defined(all, "journey:", Journey.class, Journey::id, order),
                value(all, PINNED) instanceof List<?> pins
                        ? pins.stream().map(Target.class::cast).toList()
                        : List.of(),
                defined(all, "person:", Person.class, Person::id, order),
                defined(all, "role:", Role.class, Role::id, order));
    }

    private static @Nullable Object value(Map<String, Register<@Nullable Object>> all, String key) {
        Register<@Nullable Object> register = all.get(key);
        return register == null ? null : register.value(null);
    }

    private static Mark first(Map<String, Register<@Nullable Object>> all, String key) {
        Register<@Nullable Object> register = all.get(key);
        if (register == null) {
            throw new IllegalArgumentException("not defined: " + key);
        }
        return register.versions().getFirst().mark();
    }

    private static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream().map(String.class::cast).toList() : List.of();
    }

    private interface Id<T> {
        String of(T defined);
    }

    /** What is defined under that prefix: in the order that the room was given, then as first defined. */
    private static <T> List<T> defined(
            Map<String, Register<@Nullable Object>> all, String prefix, Class<T> type, Id<T> id, List<String> order) {
        record Found<T>(T value, int rank, Mark first) {}
        List<Found<T>> found = new ArrayList<>();
        Map<String, Integer> ranks = new TreeMap<>();
        order.forEach(key -> ranks.putIfAbsent(key, ranks.size()));
        for (String key : all.keySet()) {
            @Nullable Object value = value(all, key);
            if (key.startsWith(prefix) && type.isInstance(value)) {
                T defined = type.cast(value);
                int rank = ranks.getOrDefault(prefix + id.of(defined), Integer.MAX_VALUE);
                found.add(new Found<>(defined, rank, first(all, key)));
            }
        }
        Comparator<Found<T>> byRank = Comparator.comparingInt(Found::rank);
        found.sort(byRank.thenComparing(Found::first));
        return found.stream().map(Found::value).toList();
    }

    List<String> replacing(Collection<String> keys) {
        return keys.stream()
                .map(fields::get)
                .filter(Objects::nonNull)
                .flatMap(r -> r.toReplace().stream())
                .distinct()
                .toList();
    }
}
