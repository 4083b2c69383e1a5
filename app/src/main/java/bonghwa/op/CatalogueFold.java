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
import bonghwa.domain.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The catalogue out of its definitions: each service, site, journey, person, role a field; the pins and the order too. */
record CatalogueFold(Map<String, Register<@Nullable Object>> fields, Catalogue catalogue) {

    static final CatalogueFold EMPTY = new CatalogueFold(Map.of(), Catalogue.EMPTY);

    static final String PINNED = "pinned";
    static final String ORDER = "order";

    CatalogueFold with(List<Recorded> records) {
        if (records.stream().noneMatch(CatalogueFold::changes)) {
            return this;
        }
        Map<String, Register<@Nullable Object>> all = new TreeMap<>(fields);
        for (Recorded recorded : records) {
            if (recorded.meaning() instanceof Meaning.Understood(Operation.CatalogueChanged change, _)) {
                new CatalogueSetter(all, recorded).set(change);
            }
        }
        return new CatalogueFold(Collections.unmodifiableMap(all), read(all));
    }

    private static boolean changes(Recorded recorded) {
        return recorded.meaning() instanceof Meaning.Understood(Operation.CatalogueChanged _, _);
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
        return value instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
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

    /** All definitions, as a snapshot keeps them. */
    List<Snapshot.Field> kept() {
        List<Snapshot.Field> kept = new ArrayList<>();
        fields.forEach((key, register) -> kept.add(new Snapshot.Field(
                key,
                register.versions().stream()
                        .map(v -> new Snapshot.FieldVersion(json(v.value()), v.mark(), v.replaces(), v.reason()))
                        .toList())));
        return kept;
    }

    private static @Nullable JsonNode json(@Nullable Object value) {
        return value == null ? null : Wire.JSON.valueToTree(value);
    }

    /** The catalogue out of the definitions that a snapshot kept. */
    static CatalogueFold of(List<Snapshot.Field> kept) {
        Map<String, Register<@Nullable Object>> all = new TreeMap<>();
        for (Snapshot.Field field : kept) {
            Register<@Nullable Object> register = Register.<@Nullable Object>empty();
            for (Snapshot.FieldVersion v : field.versions()) {
                register = register.with(new Version<@Nullable Object>(
                        value(field.key(), v.value()), v.mark(), v.replaces(), v.reason()));
            }
            all.put(field.key(), register);
        }
        return new CatalogueFold(Collections.unmodifiableMap(all), read(all));
    }

    private static @Nullable Object value(String key, @Nullable JsonNode json) {
        if (json == null || json.isNull()) {
            return null;
        }
        return switch (key.substring(0, key.indexOf(':') + 1)) {
            case "service:" -> Wire.JSON.treeToValue(json, Service.class);
            case "site:" -> Wire.JSON.treeToValue(json, Site.class);
            case "journey:" -> Wire.JSON.treeToValue(json, Journey.class);
            case "person:" -> Wire.JSON.treeToValue(json, Person.class);
            case "role:" -> Wire.JSON.treeToValue(json, Role.class);
            default ->
                List.of(
                        key.equals(PINNED)
                                ? Wire.JSON.treeToValue(json, Target[].class)
                                : Wire.JSON.treeToValue(json, String[].class));
        };
    }
}
