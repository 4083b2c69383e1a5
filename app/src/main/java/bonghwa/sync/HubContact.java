package bonghwa.sync;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a hub answered last, and when it had something new; null: never since the start. {@code ahead}: how far its clock is ahead of
 * this machine's at the least, negative: behind; null: it was not asked.
 */
public record HubContact(
        @Nullable Instant last,
        @Nullable Instant news,
        @Nullable Duration ahead) {

    static final HubContact NONE = new HubContact(null, null);

    /** One whose clock was not asked. */
    public HubContact(@Nullable Instant last, @Nullable Instant news) {
        this(last, news, null);
    }

    HubContact ahead(@Nullable Duration clock) {
        return new HubContact(last, news, clock);
    }

    HubContact at(Instant now) {
        return new HubContact(now, news, ahead);
    }
}
