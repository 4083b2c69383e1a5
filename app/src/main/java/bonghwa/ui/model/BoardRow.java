package bonghwa.ui.model;

import bonghwa.domain.Effective;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Name;
import bonghwa.domain.Reported;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.Span;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the board: a service, or one function of it that stands alone ({@code function}); its lane; the ids of those who
 * have it.
 */
public record BoardRow(
        Target target,
        boolean pinned,
        ServiceBoard service,
        @Nullable FunctionBoard function,
        List<Span> lane,
        List<String> holders) {

    public BoardRow {
        lane = List.copyOf(lane);
        holders = List.copyOf(holders);
    }

    public Name name() {
        return function == null ? service.service().name() : function.function().name();
    }

    public Reported reported() {
        return function == null ? service.reported() : function.reported();
    }

    public Effective effective() {
        return function == null ? service.effective() : function.effective();
    }

    public State state() {
        return effective().state();
    }

    /** Since when it has been so; null where nobody reported. */
    public @Nullable Instant since() {
        return function == null ? service.since() : function.since();
    }

    public boolean normal() {
        return state() == State.OPERATIONAL;
    }

    /** The functions to name, worst first; none for a row that is one itself. */
    public List<FunctionBoard> broken() {
        return function == null ? service.abnormal() : List.of();
    }

    /** Whether nobody knows anything of any function: there is nothing to name. */
    public boolean allUnknown() {
        return counted() && service.unknown() == service.functions().size();
    }

    /** Whether it can say "3 of 7". */
    public boolean counted() {
        return function == null && !service.functions().isEmpty();
    }

    /** What drags it or any function of it down from outside, each once. */
    public List<Target> waitsFor() {
        List<FunctionBoard> parts = function == null ? service.functions() : List.of(function);
        return (parts.isEmpty() ? Stream.of(effective()) : parts.stream().map(FunctionBoard::effective))
                .filter(e -> e.because() != null && e.state() != State.DEGRADED)
                .map(Effective::because)
                .filter(this::outside)
                .distinct()
                .toList();
    }

    private boolean outside(@Nullable Target because) {
        return !(because instanceof Target.OfFunction(FunctionRef ref)
                && ref.service().equals(service.service().id()));
    }

    /** Whether nobody has looked for longer than that, so that this must not be read as live. */
    public boolean old(Instant now, Duration after) {
        Instant confirmed = reported().lastConfirmed();
        return confirmed != null && Duration.between(confirmed, now).compareTo(after) > 0;
    }
}
