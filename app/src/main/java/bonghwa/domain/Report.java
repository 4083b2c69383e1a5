package bonghwa.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an entry says of the state of one service or function. Without a state it changes only the estimate; with neither, it
 * says that somebody looked again and found the same state.
 */
public record Report(
        Target target,
        @Nullable State state,
        @Nullable Amount amount,
        @Nullable Eta eta) {

    public static Report of(Target target, State state) {
        return new Report(target, state, null, null);
    }

    /** "Looked again, same state": renews last confirmed and starts no new span. */
    public static Report unchanged(Target target) {
        return new Report(target, null, null, null);
    }

    public boolean confirmsOnly() {
        return state == null && eta == null;
    }
}
