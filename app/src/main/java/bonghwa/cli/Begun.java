package bonghwa.cli;

import bonghwa.store.Guest;
import bonghwa.store.GuestsFile;
import bonghwa.store.KnownHub;
import bonghwa.sync.HubAccount;
import bonghwa.sync.HubAddress;
import bonghwa.sync.LocalFailure;
import java.io.IOException;
import java.util.List;

/** Invitations that broke off in the middle: nobody has the text, but there may be an account. */
record Begun(GuestsFile guests) {

    /** Whether nobody knows what came of it; in a folder nothing can come of it. */
    static boolean is(Guest guest) {
        return guest.begun() && HubAddress.hasAccounts(guest.hub());
    }

    /** Whether one for that name at that hub broke off. */
    boolean of(KnownHub hub, String name) throws LocalFailure {
        return known().stream()
                .anyMatch(g -> is(g) && g.hub().equals(hub.url()) && g.name().equals(name));
    }

    /** Whether that account may have come of it: it fits, nobody took it over, and it was made for nobody else from here. */
    boolean left(KnownHub hub, String name, HubAccount account) throws LocalFailure {
        return account.lies(name)
                && known().stream()
                        .noneMatch(g -> g.hub().equals(hub.url()) && g.account().equals(account.name()));
    }

    /** What was begun for that name is over. */
    void end(KnownHub hub, String name) throws LocalFailure {
        try {
            guests.withdrawn(hub.url(), name);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    private List<Guest> known() throws LocalFailure {
        try {
            return guests.read().guests();
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }
}
