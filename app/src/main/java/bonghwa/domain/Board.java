package bonghwa.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How everything stands at one moment: services in catalogue order with their functions, journeys, and what needs itself.
 * A service whose state was reported as a whole later than any of its functions is at least as bad as that says.
 */
public record Board(Instant at, List<ServiceBoard> services, List<JourneyBoard> journeys, Set<Target> cyclic) {

    public Board {
        services = List.copyOf(services);
        journeys = List.copyOf(journeys);
    }

    /** The board of that incident as of {@code at}, from what its log says. */
    public static Board of(Catalogue catalogue, Log log, Instant at) {
        return new BoardBuilder(catalogue, log, at).build();
    }

    /** Whether that one says the same of everything, whenever either was asked. */
    public boolean says(Board other) {
        return services.equals(other.services) && journeys.equals(other.journeys) && cyclic.equals(other.cyclic);
    }

    /** The services as that audience sees them. */
    public List<ServiceBoard> services(Audience audience) {
        return services.stream().flatMap(s -> s.to(audience).stream()).toList();
    }

    public Counts counts(Audience audience) {
        return Counts.of(services, audience);
    }

    public Optional<ServiceBoard> service(String id) {
        return services.stream().filter(s -> s.service().id().equals(id)).findFirst();
    }

    /** What a service or function is worth to users; unknown where there is none. */
    public State state(Target target) {
        return switch (target) {
            case Target.OfService(String id) ->
                service(id).map(s -> s.effective().state()).orElse(State.UNKNOWN);
            case Target.OfFunction(FunctionRef ref) ->
                function(ref).map(f -> f.effective().state()).orElse(State.UNKNOWN);
            case Target.OfSite _, Target.Everything _ -> State.UNKNOWN;
        };
    }

    /** The worst that is known of what a journey waits for; unknown where nobody knows more, or it waits for nothing. */
    public State worst(JourneyBoard journey) {
        return journey.waitsFor().stream()
                .map(this::state)
                .filter(state -> state != State.UNKNOWN)
                .max(State.BY_BADNESS)
                .orElse(State.UNKNOWN);
    }

    public Optional<FunctionBoard> function(FunctionRef ref) {
        return service(ref.service())
                .flatMap(s ->
                        s.functions().stream().filter(f -> f.ref().equals(ref)).findFirst());
    }
}
