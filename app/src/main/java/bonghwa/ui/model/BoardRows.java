package bonghwa.ui.model;

import bonghwa.domain.Assignment;
import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Incident;
import bonghwa.domain.Log;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.Span;
import bonghwa.domain.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a board: what is pinned, in its order, then every service that is not, in catalogue order. */
final class BoardRows {

    private final Board board;
    private final Catalogue catalogue;
    private final Log log;
    private final Instant now;
    private final KeptLanes lanes;
    private final Map<Target, List<String>> holders = new HashMap<>();

    BoardRows(Board board, Catalogue catalogue, @Nullable Incident incident, Instant now, KeptLanes lanes) {
        this.board = board;
        this.catalogue = catalogue;
        this.log = incident == null ? Log.EMPTY : incident.log();
        this.now = now;
        this.lanes = lanes;
        if (incident != null) {
            incident.assignments().stream().filter(a -> a.holds(now)).forEach(this::hold);
        }
    }

    private void hold(Assignment assignment) {
        if (assignment.duty() instanceof Duty.OfTarget(Target target)) {
            holders.computeIfAbsent(target, _ -> new ArrayList<>()).add(assignment.person());
        }
    }

    List<BoardRow> all() {
        List<BoardRow> rows = new ArrayList<>();
        catalogue.pinned().forEach(target -> row(target).ifPresent(rows::add));
        for (ServiceBoard service : board.services()) {
            Target target = Target.service(service.service().id());
            if (!catalogue.pinned().contains(target)) {
                rows.add(service(service, target, false));
            }
        }
        return rows;
    }

    private Optional<BoardRow> row(Target target) {
        return switch (target) {
            case Target.OfService(String id) -> board.service(id).map(s -> service(s, target, true));
            case Target.OfFunction(FunctionRef ref) ->
                board.service(ref.service()).flatMap(s -> function(s, ref, target));
            case Target.OfSite _, Target.Everything _ -> Optional.empty();
        };
    }

    /** The row of one service. */
    BoardRow service(ServiceBoard service, Target target) {
        return service(service, target, false);
    }

    private BoardRow service(ServiceBoard service, Target target, boolean pinned) {
        return row(target, pinned, service, null, lanes.of(log, service.service(), now));
    }

    private Optional<BoardRow> function(ServiceBoard service, FunctionRef ref, Target target) {
        return service.functions().stream()
                .filter(f -> f.ref().equals(ref))
                .findFirst()
                .map(f -> row(target, true, service, f, lanes.of(log, ref, now)));
    }

    private BoardRow row(
            Target target, boolean pinned, ServiceBoard service, @Nullable FunctionBoard function, List<Span> lane) {
        return new BoardRow(target, pinned, service, function, lane, holders.getOrDefault(target, List.of()));
    }

    /** The rows of one opened service: itself, then each of its functions. */
    List<BoardRow> of(String id) {
        List<BoardRow> rows = new ArrayList<>();
        board.service(id).ifPresent(service -> {
            rows.add(service(service, Target.service(id), true));
            service.functions()
                    .forEach(f -> rows.add(
                            row(new Target.OfFunction(f.ref()), false, service, f, lanes.of(log, f.ref(), now))));
        });
        return rows;
    }
}
