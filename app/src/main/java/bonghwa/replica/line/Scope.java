package bonghwa.replica.line;

import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Report;
import bonghwa.domain.Reported;
import bonghwa.domain.Service;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a state of a service says of its functions. Broken, unknown and under maintenance hold for all of them; partly broken and slow
 * are about the service as a whole; working and recovering must be asked where the functions differ.
 */
record Scope(Subject subject, Catalogue catalogue, Supplier<Board> board) {

    /** The reports that follow; with no functions below it, a service is reported itself. */
    List<Report> reports(StatePart said) {
        return targets(said).stream()
                .map(t -> new Report(t, said.state(), said.amount(), said.eta()))
                .toList();
    }

    /** The functions that are worst off while others are better: whether they are meant too must be asked. Empty: nothing to ask. */
    List<Target> doubtful(@Nullable State state) {
        boolean asks = state == State.OPERATIONAL || state == State.RECOVERING;
        if (!asks || subject.all() || !subject.parts().isEmpty() || subject.base() instanceof Target.OfFunction) {
            return List.of();
        }
        List<Target> parts = catalogue.partsOf(subject.base());
        List<State> states = parts.stream().map(this::state).toList();
        Optional<State> worst = states.stream().max(State.BY_BADNESS);
        if (worst.isEmpty() || states.stream().allMatch(s -> s == worst.get())) {
            return List.of();
        }
        return parts.stream().filter(part -> state(part) == worst.get()).toList();
    }

    private State state(Target part) {
        Board now = board.get();
        Optional<Reported> reported =
                switch (part) {
                    case Target.OfFunction(FunctionRef ref) -> now.function(ref).map(FunctionBoard::reported);
                    case Target.OfService(String id) -> now.service(id).map(ServiceBoard::reported);
                    case Target.OfSite _, Target.Everything _ -> Optional.empty();
                };
        return reported.map(Reported::state).orElse(State.UNKNOWN);
    }

    /** What is reported where that is said. */
    List<Target> targets(StatePart said) {
        if (!subject.parts().isEmpty() || subject.base() instanceof Target.OfFunction) {
            return subject.targets();
        }
        boolean whole = !subject.all() && (said.state() == State.PARTIAL_OUTAGE || said.state() == State.DEGRADED);
        boolean same = said.state() == null && said.eta() == null;
        List<Target> targets = new ArrayList<>();
        for (Service service : catalogue.services()) {
            if (covers(service)) {
                boolean asWhole = whole || service.functions().isEmpty() || (same && saidAsWhole(service));
                if (asWhole) {
                    targets.add(new Target.OfService(service.id()));
                } else {
                    service.functions().forEach(f -> targets.add(new Target.OfFunction(service.ref(f))));
                }
            }
        }
        return targets;
    }

    private boolean covers(Service service) {
        return switch (subject.base()) {
            case Target.OfService(String id) -> service.id().equals(id);
            case Target.OfSite(String site) -> service.sites().contains(site);
            case Target.Everything _ -> true;
            case Target.OfFunction _ -> false;
        };
    }

    /** Whether the newest word about the service was about it as a whole: then that is what is still so. */
    private boolean saidAsWhole(Service service) {
        return board.get()
                .service(service.id())
                .map(ServiceBoard::reported)
                .map(r -> r.by() != null)
                .orElse(false);
    }
}
