package bonghwa.sync;

import java.time.Duration;
import java.time.Instant;

/** An account at a hub: whose name, whether it only reads, when it was made, whether somebody took it over, whether it may come in. */
public record HubAccount(String name, boolean wall, Instant made, boolean used, boolean open) {

    private static final Duration PATIENCE = Duration.ofHours(24);

    /** Whether it may have been made for that wish, and nobody took it over: then nobody misses it. */
    public boolean lies(String wanted) {
        return open && !used && AccountName.fits(name, wanted);
    }

    /** Whether its invitation lies about: nobody took it over for a day, and who finds it may. */
    public boolean forgotten(Instant now) {
        return open && !used && !now.isBefore(made.plus(PATIENCE));
    }
}
