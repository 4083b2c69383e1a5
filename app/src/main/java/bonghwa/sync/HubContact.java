package bonghwa.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a hub answered last, and when it had something new; null: never since the start. */
public record HubContact(@Nullable Instant last, @Nullable Instant news) {

    static final HubContact NONE = new HubContact(null, null);
}
