package bonghwa.ui.model;

import bonghwa.sync.HubFailure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hub that this laptop may host, as the window shows it.
 *
 * @param place where it is, as people are told; empty while it is not hosted
 * @param came the accounts that came to it, the oldest first
 * @param invited those that did not come yet
 * @param reason why it could not be begun; null where nothing was tried or all is well
 */
public record Hosted(String place, List<String> came, List<String> invited, HubFailure.@Nullable Reason reason) {

    /** Not hosted. */
    public static final Hosted NOT = new Hosted("", List.of(), List.of(), null);

    public Hosted {
        came = List.copyOf(came);
        invited = List.copyOf(invited);
    }

    /** It could not be begun. */
    public static Hosted failed(HubFailure.Reason reason) {
        return new Hosted("", List.of(), List.of(), reason);
    }

    /** Whether others can come. */
    public boolean runs() {
        return !place.isEmpty();
    }
}
