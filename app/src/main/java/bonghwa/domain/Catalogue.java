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
        services = List.copyOf(services);
        sites = List.copyOf(sites);
        journeys = List.copyOf(journeys);
        pinned = List.copyOf(pinned);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
    }

    public Optional<Service> service(String id) {
        return first(services, s -> s.id().equals(id));
    }

    public Optional<Function> function(FunctionRef ref) {
        return service(ref.service()).flatMap(s -> s.function(ref.function()));
    }

    public Optional<Site> site(String id) {
        return first(sites, s -> s.id().equals(id));
    }

    public Optional<Person> person(String id) {
        return first(people, p -> p.id().equals(id));
    }

    public Optional<Role> role(String id) {
        return first(roles, r -> r.id().equals(id));
    }

    /** All functions that the target covers, in catalogue order. */
    public List<FunctionRef> functionsOf(Target target) {
        return switch (target) {
            case Target.OfFunction(FunctionRef ref) -> List.of(ref);
            case Target.OfService(String id) -> functions(s -> s.id().equals(id));
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
                service.functions().forEach(f -> refs.add(service.ref(f)));
            }
        }
        return refs;
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
