package bonghwa;

import bonghwa.store.ContactFile;
import bonghwa.store.HubsFile;
import bonghwa.store.KnownHub;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the laptop whose record a wall reads along exchanges with hubs, and when one of them last answered it. */
final class LaptopHubs {

    private final HubsFile hubs;
    private volatile boolean any;
    private volatile @Nullable Instant answered;

    LaptopHubs(HubsFile hubs) {
        this.hubs = hubs;
    }

    /** Reads it anew; blocks: io lane. */
    void look() throws IOException {
        List<KnownHub> known = hubs.read();
        answered = new ContactFile(hubs.disk(), hubs.store()).newest(known).orElse(null);
        any = !known.isEmpty();
    }

    /** Whether it has any. */
    boolean any() {
        return any;
    }

    /** By the machine's clock; null: none ever did. */
    @Nullable
    Instant answered() {
        return answered;
    }
}
