package bonghwa.ui.model;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a state means that is given for a row by one key: broken, unknown and under maintenance hold for all functions of a
 * service; partly broken and slow are about the service as a whole; working and recovering are asked where functions differ.
 */
final class StateReports {

    private StateReports() {}

    /** The question to ask before that state can be recorded, if there is one. */
    static Optional<ScopeAsk> ask(BoardRow row, State state) {
        boolean asks = state == State.OPERATIONAL || state == State.RECOVERING;
        ServiceBoard service = row.service();
        Optional<State> worst =
                service.functions().stream().map(StateReports::reported).max(State.BY_BADNESS);
        if (!asks || row.function() != null || worst.isEmpty()) {
            return Optional.empty();
        }
        List<FunctionRef> all =
                service.functions().stream().map(FunctionBoard::ref).toList();
        List<FunctionRef> doubtful = service.functions().stream()
                .filter(f -> reported(f) == worst.get())
                .map(FunctionBoard::ref)
                .toList();
        return doubtful.size() == all.size()
                ? Optional.empty()
                : Optional.of(new ScopeAsk(row.target(), state, all, doubtful));
    }

    private static State reported(FunctionBoard function) {
        return function.reported().state();
    }

    /** What that state is reported of, where nothing needs to be asked. */
    static List<Target> targets(BoardRow row, State state) {
        boolean asWhole = state == State.PARTIAL_OUTAGE || state == State.DEGRADED;
        return row.function() != null || asWhole
                ? List.of(row.target())
                : row.service().service().parts();
    }

    /** The entry that records it. Nobody typed a line for it. */
    static Content content(Target about, List<Target> targets, State state, Instant now) {
        return new Content(
                Kind.STATUS,
                When.exactly(now),
                Text.of(""),
                null,
                About.of(about),
                targets.stream().map(t -> Report.of(t, state)).toList(),
                null);
    }
}
