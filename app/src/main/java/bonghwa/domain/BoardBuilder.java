package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a board together: what was reported, what the dependencies make of it, and since when. */
final class BoardBuilder {

    private final Catalogue catalogue;
    private final Instant at;
    private final Standing standing;
    private final Effects effects;
    private final Sinces sinces;

    BoardBuilder(Catalogue catalogue, Log log, Instant at) {
        this.catalogue = catalogue;
        this.at = at;
        standing = new Standing(catalogue, log, at);
        effects = new Effects(catalogue, standing);
        sinces = new Sinces(catalogue, standing, effects);
    }

    Board build() {
        List<ServiceBoard> services = new ArrayList<>();
        Map<Target, State> states = new HashMap<>();
        for (Service service : catalogue.services()) {
            ServiceBoard board = service(service);
            services.add(board);
            states.put(new Target.OfService(service.id()), board.effective().state());
            board.functions()
                    .forEach(f -> states.put(
                            new Target.OfFunction(f.ref()), f.effective().state()));
        }
        List<JourneyBoard> journeys = catalogue.journeys().stream()
                .map(j -> JourneyBoard.of(j, states))
                .toList();
        return new Board(at, services, journeys, effects.cyclic());
    }

    private ServiceBoard service(Service service) {
        Target self = new Target.OfService(service.id());
        List<FunctionBoard> functions =
                service.functions().stream().map(f -> function(service, f)).toList();
        Effective effective = functions.isEmpty() ? effects.of(self) : together(service, functions);
        return new ServiceBoard(service, standing.summary(service), effective, sinces.of(self), functions);
    }

    private FunctionBoard function(Service service, Function function) {
        Target target = new Target.OfFunction(service.ref(function));
        return new FunctionBoard(
                service.ref(function), function, standing.of(target), effects.of(target), sinces.of(target));
    }

    private Effective together(Service service, List<FunctionBoard> functions) {
        State state = effects.service(service);
        boolean dragged = state != standing.summary(service).state();
        @Nullable
        Target because = functions.stream()
                .filter(f -> dragged && f.effective().because() != null)
                .max((a, b) -> State.BY_BADNESS.compare(
                        a.effective().state(), b.effective().state()))
                .map(f -> f.effective().because())
                .orElse(null);
        boolean unconfirmed = functions.stream().anyMatch(f -> f.effective().unconfirmed());
        List<Target> noted = functions.stream()
                .flatMap(f -> f.effective().noted().stream())
                .distinct()
                .toList();
        return new Effective(state, because, unconfirmed, noted);
    }
}
