package bonghwa.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The room's catalogue, in the order in which the room wants to read it: what can break, where it stands, what users do with
 * it, and who there is. Pinned targets stand as rows of the board of their own.
 */
public record Catalogue(
        List<Service> services,
        List<Site> sites,
        List<Journey> journeys,
        List<Target> pinned,
        List<Person> people,
        List<Role> roles) {

    public static final Catalogue EMPTY =
            new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Catalogue {
        services = ById.of(services, Service::id);
        sites = ById.of(sites, Site::id);
        journeys = List.copyOf(journeys);
        pinned = List.copyOf(pinned);
        people = ById.of(people, Person::id);
        roles = ById.of(roles, Role::id);
    }

    public Optional<Service> service(String id) {
        return ById.find(services, id);
    }

    public Optional<Function> function(FunctionRef ref) {
        return service(ref.service()).flatMap(s -> s.function(ref.function()));
    }

    public Optional<Site> site(String id) {
        return ById.find(sites, id);
    }

    public Optional<Person> person(String id) {
        return ById.find(people, id);
    }

    public Optional<Role> role(String id) {
        return ById.find(roles, id);
    }

    /** All functions that the target covers, in catalogue order. */
    public List<FunctionRef> functionsOf(Target target) {
        return switch (target) {
            case Target.OfFunction(FunctionRef ref) -> List.of(ref);
            case Target.OfService(String id) ->
                service(id).map(Catalogue::functions).orElse(List.of());
            case Target.OfSite(String site) -> functions(s -> s.sites().contains(site));
            case Target.Everything _ -> functions(_ -> true);
        };
    }

    /** All that carries a state under the target, in catalogue order: functions, and services that have none. */
    public List<Target> partsOf(Target target) {
        return switch (target) {
            case Target.OfFunction(FunctionRef ref) -> function(ref).isPresent() ? List.of(target) : List.of();
            case Target.OfService(String id) -> service(id).map(Service::parts).orElse(List.of());
            case Target.OfSite(String site) -> parts(s -> s.sites().contains(site));
            case Target.Everything _ -> parts(_ -> true);
        };
    }

    /** This, with teams among its roles. */
    Catalogue with(List<Team> teams) {
        List<Role> all = new ArrayList<>(roles);
        teams.forEach(t -> all.add(t.asRole()));
        return new Catalogue(services, sites, journeys, pinned, people, all);
    }

    /** This, and what the other has besides; where both have something under one id, as the other has it. */
    public Catalogue grownBy(Catalogue other) {
        return new Catalogue(
                grown(services, other.services, Service::id),
                grown(sites, other.sites, Site::id),
                grown(journeys, other.journeys, Journey::id),
                pinned.isEmpty() ? other.pinned : pinned,
                grown(people, other.people, Person::id),
                grown(roles, other.roles, Role::id));
    }

    private static <T> List<T> grown(List<T> known, List<T> more, java.util.function.Function<T, String> id) {
        Map<String, T> all = new LinkedHashMap<>();
        known.forEach(one -> all.put(id.apply(one), one));
        more.forEach(one -> all.put(id.apply(one), one));
        return List.copyOf(all.values());
    }

    private List<Target> parts(Predicate<Service> wanted) {
        return services.stream().filter(wanted).flatMap(s -> s.parts().stream()).toList();
    }

    private List<FunctionRef> functions(Predicate<Service> wanted) {
        List<FunctionRef> refs = new ArrayList<>();
        for (Service service : services) {
            if (wanted.test(service)) {
                refs.addAll(functions(service));
            }
        }
        return refs;
    }

    private static List<FunctionRef> functions(Service service) {
        return service.functions().stream().map(service::ref).toList();
    }
}
