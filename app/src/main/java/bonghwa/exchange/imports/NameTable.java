package bonghwa.exchange.imports;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Function;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Service;
import bonghwa.domain.Target;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a catalogue's services, functions and people are called: by id, by either name, by alias; where one name means one thing. */
final class NameTable {

    private final Map<String, Set<Target>> services = new HashMap<>();
    private final Map<String, Set<Target>> functions = new HashMap<>();
    private final Map<String, Set<String>> people = new HashMap<>();

    static NameTable of(Catalogue catalogue) {
        NameTable table = new NameTable();
        catalogue.services().forEach(table::add);
        for (Person person : catalogue.people()) {
            names(person.id(), person.name())
                    .forEach(n -> table.people
                            .computeIfAbsent(n, _ -> new LinkedHashSet<>())
                            .add(person.id()));
        }
        return table;
    }

    /** The service and all its functions; those that are known already change nothing. */
    void add(Service service) {
        Target whole = new Target.OfService(service.id());
        names(service.id(), service.name()).forEach(n -> put(services, n, whole));
        for (Function function : service.functions()) {
            Target part = new Target.OfFunction(service.ref(function));
            names(function.id(), function.name()).forEach(n -> {
                put(functions, n, part);
                put(functions, service.id() + "/" + n, part);
            });
        }
    }

    Optional<Target> service(String name) {
        return only(services, Names.key(name));
    }

    Optional<Target> function(String name) {
        return only(functions, Names.key(name));
    }

    Optional<Target> functionOf(String service, String name) {
        return only(functions, service + "/" + Names.key(name));
    }

    Optional<String> person(String name) {
        return only(people, Names.key(name));
    }

    private static List<String> names(String id, Name name) {
        return Stream.concat(Stream.of(id, name.ko(), name.en()), name.aliases().stream())
                .map(Names::key)
                .distinct()
                .toList();
    }

    private static void put(Map<String, Set<Target>> names, String name, Target target) {
        names.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(target);
    }

    private static <T> Optional<T> only(Map<String, Set<T>> names, String key) {
        Set<T> found = names.getOrDefault(key, Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Names are alike without case, spaces, hyphens, low lines and middle dots; a name of nothing else is itself. */
    static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String key = composed.replaceAll("[\\s_\\-\u00B7\u30FB]+", "");
        return key.isEmpty() ? composed : key;
    }
}
