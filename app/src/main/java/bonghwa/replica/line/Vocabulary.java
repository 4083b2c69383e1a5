package bonghwa.replica.line;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Function;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Name;
import bonghwa.domain.Party;
import bonghwa.domain.Service;
import bonghwa.domain.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All names that a line may use, indexed once from a catalogue; and who {@code @나} and {@code @me} is. Immutable after it is built. */
public final class Vocabulary {

    private static final List<String> EVERYTHING = List.of("전체", "all");

    private final Catalogue catalogue;
    private final Set<Target> pinned;
    private final NameIndex<Target> targets = new NameIndex<>();
    private final Map<String, NameIndex<FunctionRef>> functions = new HashMap<>();
    private final NameIndex<Party> people = new NameIndex<>();
    private final NameIndex<String> everything = new NameIndex<>();

    public Vocabulary(Catalogue catalogue, @Nullable Party me) {
        this.catalogue = catalogue;
        this.pinned = new HashSet<>(catalogue.pinned());
        EVERYTHING.forEach(word -> {
            everything.add(word, word);
            targets.add(word, new Target.Everything());
        });
        catalogue.sites().forEach(site -> names(site.id(), site.name())
                .forEach(name -> targets.add(name, new Target.OfSite(site.id()))));
        catalogue.services().forEach(this::index);
        catalogue.roles().forEach(role -> names(role.id(), role.name())
                .forEach(name -> people.add(name, new Party.OfRole(role.id()))));
        catalogue.people().forEach(person -> names(person.id(), person.name())
                .forEach(name -> people.add(name, new Party.OfPerson(person.id()))));
        if (me != null) {
            people.add("나", me);
            people.add("me", me);
        }
    }

    private void index(Service service) {
        NameIndex<FunctionRef> inside = new NameIndex<>();
        functions.put(service.id(), inside);
        List<String> own = names(service.id(), service.name());
        own.forEach(name -> targets.add(name, new Target.OfService(service.id())));
        for (Function function : service.functions()) {
            FunctionRef ref = service.ref(function);
            for (String name : names(function.id(), function.name())) {
                inside.add(name, ref);
                targets.add(name, new Target.OfFunction(ref));
            }
        }
        for (Function function : service.functions()) {
            inside.addIfFree(shortName(function.name().ko(), own), service.ref(function));
            inside.addIfFree(shortName(function.name().en(), own), service.ref(function));
        }
    }

    static List<String> names(String id, Name name) {
        List<String> all = new ArrayList<>(List.of(name.ko(), name.en()));
        all.addAll(name.aliases());
        all.add(id);
        return all;
    }

    /** A function's name without its service's name before it: inside 채널, 채널 1:1 채팅 is also 1:1 채팅. */
    private static String shortName(String name, List<String> ofService) {
        String bare = NameKey.withoutBrackets(name);
        return ofService.stream()
                .filter(service -> bare.startsWith(service + " "))
                .map(service -> bare.substring(service.length() + 1))
                .findFirst()
                .orElse(bare);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    NameIndex<Target> targets() {
        return targets;
    }

    NameIndex<FunctionRef> functions(String service) {
        return functions.getOrDefault(service, new NameIndex<>());
    }

    NameIndex<Party> people() {
        return people;
    }

    /** The words for all of something. */
    NameIndex<String> everything() {
        return everything;
    }

    /** Of targets with equal names: the pinned one, else the one that is no function; null if none or several stand out. */
    @Nullable Target choose(Set<Target> equal) {
        List<Target> first = equal.stream().filter(pinned::contains).toList();
        List<Target> second = equal.stream().filter(t -> !(t instanceof Target.OfFunction)).toList();
        List<Target> best = !first.isEmpty() ? first : !second.isEmpty() ? second : List.copyOf(equal);
        return best.size() == 1 ? best.getFirst() : null;
    }

    /** What to put in a line to mean that target: {@code 카카오 T/바이크}; it reads back as that target. */
    String written(Target target, boolean korean) {
        return switch (target) {
            case Target.Everything _ -> EVERYTHING.get(korean ? 0 : 1);
            case Target.OfSite(String id) -> catalogue.site(id).map(s -> bare(s.name(), korean)).orElse(id);
            case Target.OfService(String id) -> catalogue.service(id)
                    .map(s -> readable(bare(s.name(), korean), target, id))
                    .orElse(id);
            case Target.OfFunction(FunctionRef ref) ->
                written(new Target.OfService(ref.service()), korean) + "/" + written(ref, korean);
        };
    }

    /** What to put behind a service to mean that function of it. */
    String written(FunctionRef ref, boolean korean) {
        return catalogue.service(ref.service())
                .flatMap(service -> service.function(ref.function())
                        .map(f -> shortName(korean ? f.name().ko() : f.name().en(), names(service.id(), service.name()))))
                .filter(name -> name.indexOf(',') < 0 && functions(ref.service()).get(name).equals(Set.of(ref)))
                .orElse(ref.function());
    }

    /** The word for all of something. */
    String all(boolean korean) {
        return EVERYTHING.get(korean ? 0 : 1);
    }

    /** What to put behind "all but" of that base to leave a function out. */
    String without(FunctionRef ref, Target base, boolean korean) {
        return base instanceof Target.OfService ? written(ref, korean) : written(new Target.OfFunction(ref), korean);
    }

    /** What to put in a line to mean that person, role or team. */
    String written(Party party, boolean korean) {
        return switch (party) {
            case Party.OfRole(String id) -> catalogue.role(id).map(r -> readable(bare(r.name(), korean), party, id)).orElse(id);
            case Party.OfPerson(String id) -> catalogue.person(id).map(p -> readable(bare(p.name(), korean), party, id)).orElse(id);
        };
    }

    private String readable(String name, Party party, String id) {
        return people.get(name).equals(Set.of(party)) ? name : id;
    }

    private String readable(String name, Target target, String id) {
        return target.equals(choose(targets.get(name))) ? name : id;
    }

    private static String bare(Name name, boolean korean) {
        return NameKey.withoutBrackets(korean ? name.ko() : name.en());
    }
}
