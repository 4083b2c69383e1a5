package bonghwa.replica.line;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Function;
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

    /** The words for all there is, Korean first. */
    static final List<String> EVERYTHING = List.of("전체", "all");

    private final Catalogue catalogue;
    private final Set<Target> pinned;
    private final NameIndex<String> everything = new NameIndex<>();
    private final NameIndex<Target> targets = new NameIndex<>();
    private final NameIndex<Party> people = new NameIndex<>();
    private final NameIndex<Party> untitled = new NameIndex<>();
    private final Map<String, FunctionNames> functions = new HashMap<>();
    private final List<Named<Target>> namedTargets = new ArrayList<>();
    private final List<Named<Party>> namedPeople = new ArrayList<>();

    public Vocabulary(Catalogue catalogue, @Nullable Party me) {
        this.catalogue = catalogue;
        this.pinned = new HashSet<>(catalogue.pinned());
        EVERYTHING.forEach(word -> everything.add(word, word));
        catalogue
                .services()
                .forEach(service ->
                        add(new Target.OfService(service.id()), Wording.names(service.id(), service.name())));
        catalogue.sites().forEach(site -> add(new Target.OfSite(site.id()), Wording.names(site.id(), site.name())));
        add(new Target.Everything(), EVERYTHING);
        for (Service service : catalogue.services()) {
            for (Function function : service.functions()) {
                add(new Target.OfFunction(service.ref(function)), Wording.names(function.id(), function.name()));
            }
            functions.put(service.id(), FunctionNames.of(service, pinned));
        }
        catalogue.roles().forEach(role -> add(new Party.OfRole(role.id()), Wording.names(role.id(), role.name()), me));
        catalogue
                .people()
                .forEach(person -> add(new Party.OfPerson(person.id()), Wording.names(person.id(), person.name()), me));
        namedPeople.forEach(this::addWithoutTitle);
        if (me != null) {
            people.add("나", me);
            people.add("me", me);
        }
    }

    private void add(Target target, List<String> names) {
        names.forEach(name -> targets.add(name, target));
        namedTargets.add(Named.of(target, names, pinned.contains(target), namedTargets.size()));
    }

    private void add(Party party, List<String> names, @Nullable Party me) {
        names.forEach(name -> people.add(name, party));
        namedPeople.add(Named.of(party, names, party.equals(me), namedPeople.size()));
    }

    private void addWithoutTitle(Named<Party> named) {
        for (NameForm form : named.forms()) {
            Endings.OF_PEOPLE.stems(form.key()).stream()
                    .filter(stem -> !stem.particle())
                    .forEach(stem -> untitled.add(stem.name(), named.value()));
        }
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** How a line names that, so that it reads back as just that. */
    public String name(Target target, boolean korean) {
        return wording().of(target, korean);
    }

    Wording wording() {
        return new Wording(catalogue, this);
    }

    /** The words for all of something. */
    NameIndex<String> everything() {
        return everything;
    }

    NameIndex<Target> targets() {
        return targets;
    }

    /** The functions of that service as they are called where the service is known; empty for one that there is not. */
    FunctionNames functions(String service) {
        return functions.getOrDefault(service, FunctionNames.none());
    }

    NameIndex<Party> people() {
        return people;
    }

    /** Names of people without 팀 or 담당 at their end, for where no name fits: 카카오페이 담당 as 카카오페이. */
    NameIndex<Party> untitledPeople() {
        return untitled;
    }

    List<Named<Target>> namedTargets() {
        return namedTargets;
    }

    List<Named<Party>> namedPeople() {
        return namedPeople;
    }

    /** Of targets with equal names: the pinned one, else the one that is no function; null if none or several stand out. */
    @Nullable
    Target choose(Set<Target> equal) {
        List<Target> first = equal.stream().filter(pinned::contains).toList();
        List<Target> second =
                equal.stream().filter(t -> !(t instanceof Target.OfFunction)).toList();
        List<Target> best = !first.isEmpty() ? first : !second.isEmpty() ? second : List.copyOf(equal);
        return best.size() == 1 ? best.getFirst() : null;
    }
}
