package bonghwa.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of the board: a service, as reported and as it is worth to users, with its functions. */
public record ServiceBoard(
        Service service,
        Reported reported,
        Effective effective,
        @Nullable Instant since,
        List<FunctionBoard> functions) {

    public ServiceBoard {
        functions = List.copyOf(functions);
    }

    /** How many functions are operational, by their effective state. */
    public int operational() {
        return count(State.OPERATIONAL);
    }

    public int unknown() {
        return count(State.UNKNOWN);
    }

    /** What it would be worth to users if that were said of it as a whole now: never better than its functions are. */
    public State saying(State whole) {
        return RollUp.of(functions.stream().map(f -> f.effective().state()).toList(), whole);
    }

    /** How many functions nobody can use. */
    public int unusable() {
        return (int)
                functions.stream().filter(f -> f.effective().state().unusable()).count();
    }

    /**
     * As that audience sees it: by the functions of which it may read, and no better or worse than these; empty where it may read of
     * none. What rests on others too has no since.
     */
    public Optional<ServiceBoard> to(Audience audience) {
        if (functions.isEmpty()) {
            return service.audience().compareTo(audience) <= 0 ? Optional.of(this) : Optional.empty();
        }
        List<FunctionBoard> seen = functions.stream()
                .filter(f -> service.audienceOf(f.function()).compareTo(audience) <= 0)
                .toList();
        if (seen.size() == functions.size()) {
            return Optional.of(this);
        }
        State state = RollUp.of(seen.stream().map(f -> f.effective().state()).toList());
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(new ServiceBoard(service, reported, Effective.own(state), null, seen));
    }

    private int count(State state) {
        return (int)
                functions.stream().filter(f -> f.effective().state() == state).count();
    }

    /** The functions that are not operational, worst first, then in catalogue order. */
    public List<FunctionBoard> abnormal() {
        return functions.stream()
                .filter(f -> f.effective().state() != State.OPERATIONAL)
                .sorted((a, b) -> State.BY_BADNESS.compare(
                        b.effective().state(), a.effective().state()))
                .toList();
    }
}
