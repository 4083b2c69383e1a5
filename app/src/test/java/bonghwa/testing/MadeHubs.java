package bonghwa.testing;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Name;
import bonghwa.sync.HubContact;
import bonghwa.sync.HubFailure;
import bonghwa.sync.HubLoad;
import bonghwa.sync.HubOdd;
import bonghwa.sync.SyncStatus;
import bonghwa.sync.SyncStatus.Link;
import bonghwa.sync.SyncStatus.OfHub;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hubs and desks as a test says they stand, at the weekend's moment. */
public final class MadeHubs {

    public static final Instant NOW = Weekend.MOMENT;
    public static final String PLACE = "postgresql://hub.example.org:5432/room?pin=5f2c";

    private MadeHubs() {}

    /** A hub whose link is like that since then. */
    public static OfHub hub(Link link, Duration ago, HubLoad load) {
        HubFailure.Reason reason = link == Link.SILENT ? HubFailure.Reason.UNREACHABLE : null;
        Instant contact = link == Link.LIVE || link == Link.CATCHING_UP ? NOW.minusSeconds(2) : NOW.minus(ago);
        return new OfHub(
                PLACE,
                link,
                NOW.minus(ago),
                new HubContact(contact, NOW.minus(Duration.ofMinutes(8))),
                load,
                link == Link.REFUSED ? HubFailure.Reason.REFUSED : reason,
                link == Link.STRANGER ? "another-hub" : null,
                HubOdd.NOTHING,
                Map.of());
    }

    public static OfHub live() {
        return hub(Link.LIVE, Duration.ofHours(2), load(0, null));
    }

    /** So many lines unsent, the oldest of them for so long. */
    public static HubLoad load(long unsent, @Nullable Duration oldest) {
        return new HubLoad(unsent, oldest == null ? null : NOW.minus(oldest), 0, 0);
    }

    public static SyncStatus status(OfHub... hubs) {
        return new SyncStatus(List.of(hubs), Map.of());
    }

    /** A desk whose id begins with that letter, of somebody called so. */
    public static KnownDesk desk(String letter, DeskStanding standing, @Nullable String person) {
        return new KnownDesk(letter.repeat(43), standing, person == null ? null : Name.of(person, person), null, 120);
    }
}
