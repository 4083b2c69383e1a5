package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How everything stands at one moment: services in catalogue order with their functions, journeys, and what needs itself.
 * A service whose state was reported as a whole later than any of its functions is at least as bad as that says.
 */
public record Board(Instant at, List<ServiceBoard> services, List<JourneyBoard> journeys, Set<Target> cyclic) {

    /** The board of that incident as of {@code at}, from what its log says. */
    public static Board of(Catalogue catalogue, Log log, Instant at) {
        return new Builder(catalogue, log, at).build();
    }

    public Counts counts(Audience audience) {
        return Counts.of(services, audience);
    }

    public Optional<ServiceBoard> service(String id) {
        return services.stream().filter(s -> s.service().id().equals(id)).findFirst();
    }

    public Optional<FunctionBoard> function(FunctionRef ref) {
        return service(ref.service())
                .flatMap(s -> s.functions().stream().filter(f -> f.ref().equals(ref)).findFirst());
    }

    private static final class Builder {
        private final Catalogue catalogue;
        private final Instant at;
        private final Map<Target, Reported> reported = new LinkedHashMap<>();
        private final Effects effects;

        Builder(Catalogue catalogue, Log log, Instant at) {
            this.catalogue = catalogue;
            this.at = at;
            Map<Target, State> own = new LinkedHashMap<>();
            for (Service service : catalogue.services()) {
                Target whole = new Target.OfService(service.id());
                reported.put(whole, log.history(whole).at(at));
                for (Target part : Effects.parts(service)) {
                    reported.put(part, log.history(part).at(at));
                    own.put(part, reported(part).state());
                }
            }
            effects = new Effects(catalogue, own);
        }

        Board build() {
            List<ServiceBoard> services = new ArrayList<>();
            Map<Target, State> states = new HashMap<>();
            for (Service service : catalogue.services()) {
                ServiceBoard board = service(service);
                services.add(board);
                states.put(new Target.OfService(service.id()), board.effective().state());
                board.functions().forEach(f -> states.put(new Target.OfFunction(f.ref()), f.effective().state()));
            }
            List<JourneyBoard> journeys =
                    catalogue.journeys().stream().map(j -> JourneyBoard.of(j, states)).toList();
            return new Board(at, List.copyOf(services), journeys, effects.cyclic());
        }

        private ServiceBoard service(Service service) {
            List<FunctionBoard> functions =
                    service.functions().stream().map(f -> function(service, f)).toList();
            Reported whole = reported(new Target.OfService(service.id()));
            Reported own = functions.isEmpty() ? whole : summary(functions, whole);
            Effective effective = functions.isEmpty()
                    ? effects.of(new Target.OfService(service.id()))
                    : floor(effects.rollUp(service), functions, whole);
            return new ServiceBoard(service, own, effective, since(effective, own, functions), functions);
        }

        private FunctionBoard function(Service service, Function function) {
            Target target = new Target.OfFunction(service.ref(function));
            Effective effective = effects.of(target);
            Reported own = reported(target);
            return new FunctionBoard(
                    service.ref(function), function, own, effective, sinceOf(effective.because(), own.since(), 0));
        }

        private Reported reported(Target target) {
            return reported.getOrDefault(target, Reported.NOTHING);
        }

        /** What was reported of the service: as a whole if that is the newest word, else the roll-up of its functions. */
        private static Reported summary(List<FunctionBoard> functions, Reported whole) {
            if (newest(functions, whole)) {
                return whole;
            }
            State state = RollUp.of(functions.stream().map(f -> f.reported().state()).toList());
            @Nullable Instant since = latest(functions, f -> f.reported().since());
            @Nullable Instant confirmed = latest(functions, f -> f.reported().lastConfirmed());
            Estimate estimate = functions.stream()
                    .map(f -> f.reported().estimate())
                    .filter(e -> e.at() != null)
                    .max(Estimate.BY_MOMENT)
                    .orElse(whole.estimate());
            return new Reported(state, since, confirmed, null, estimate, null);
        }

        private static boolean newest(List<FunctionBoard> functions, Reported whole) {
            @Nullable Instant said = whole.lastConfirmed();
            @Nullable Instant parts = latest(functions, f -> f.reported().lastConfirmed());
            return said != null && whole.by() != null && (parts == null || said.isAfter(parts));
        }

        private interface Since {
            @Nullable Instant of(FunctionBoard function);
        }

        private static @Nullable Instant latest(List<FunctionBoard> functions, Since since) {
            @Nullable Instant latest = null;
            for (FunctionBoard function : functions) {
                @Nullable Instant moment = since.of(function);
                latest = latest == null || (moment != null && moment.isAfter(latest)) ? moment : latest;
            }
            return latest;
        }

        private static Effective floor(State rolled, List<FunctionBoard> functions, Reported whole) {
            State state = newest(functions, whole) && whole.state() != State.OPERATIONAL && whole.state() != State.UNKNOWN
                    ? rolled == State.UNKNOWN ? whole.state() : rolled.worse(whole.state())
                    : rolled;
            @Nullable Target because = functions.stream()
                    .filter(f -> f.effective().because() != null)
                    .max((a, b) -> State.BY_BADNESS.compare(a.effective().state(), b.effective().state()))
                    .map(f -> f.effective().because())
                    .orElse(null);
            boolean unconfirmed = functions.stream().anyMatch(f -> f.effective().unconfirmed());
            List<Target> noted =
                    functions.stream().flatMap(f -> f.effective().noted().stream()).distinct().toList();
            return new Effective(state, because, unconfirmed, noted);
        }

        private @Nullable Instant since(Effective effective, Reported own, List<FunctionBoard> functions) {
            if (effective.state() == own.state() || functions.isEmpty()) {
                return functions.isEmpty() ? sinceOf(effective.because(), own.since(), 0) : own.since();
            }
            return latest(functions, FunctionBoard::since);
        }

        /** Since when the thing at the end of the chain of causes has been so; a cycle ends the search. */
        private @Nullable Instant sinceOf(@Nullable Target because, @Nullable Instant own, int depth) {
            if (because == null || depth > reported.size()) {
                return own;
            }
            return sinceOf(effects.of(because).because(), reported(because).since(), depth + 1);
        }
    }
}
