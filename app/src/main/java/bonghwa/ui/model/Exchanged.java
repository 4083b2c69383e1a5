package bonghwa.ui.model;

import bonghwa.sync.HubFailure;
import org.jspecify.annotations.Nullable;

/**
 * What came of one exchange with one place: how many lines it was given and how many were new here; or why there was none.
 *
 * @param stranger the id of the hub that stands there instead of the one that is known
 */
public record Exchanged(
        String place,
        long given,
        long taken,
        HubFailure.@Nullable Reason reason,
        @Nullable String stranger) {

    public static Exchanged done(String place, long given, long taken) {
        return new Exchanged(place, given, taken, null, null);
    }

    public static Exchanged failed(String place, HubFailure.Reason reason) {
        return new Exchanged(place, 0, 0, reason, null);
    }

    /** Whether the place was reached and did what it was asked. */
    public boolean reached() {
        return reason == null && stranger == null;
    }
}
