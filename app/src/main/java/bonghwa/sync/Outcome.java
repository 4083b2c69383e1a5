package bonghwa.sync;

import bonghwa.store.KnownHub;
import org.jspecify.annotations.Nullable;

/**
 * What came of one exchange with one hub: a round; or why there was none, or the id of the hub that stands there instead of the
 * one that is known.
 */
public record Outcome(
        KnownHub hub,
        @Nullable Round round,
        @Nullable HubFailure failure,
        @Nullable String stranger) {

    /** Whether the hub was there and did what it was asked. */
    public boolean reached() {
        return round != null;
    }
}
