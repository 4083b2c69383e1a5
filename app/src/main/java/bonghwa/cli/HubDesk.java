package bonghwa.cli;

import bonghwa.store.GuestsFile;
import bonghwa.sync.Hosting;
import bonghwa.sync.Hubs;
import bonghwa.sync.Membership;
import bonghwa.sync.Office;
import java.time.InstantSource;

/**
 * What a command needs to act on the hubs of a store: the hubs, how one becomes a member, the administrator's office, whom this
 * laptop invited, what it calls itself, the machine's own clock, and the hub that it may host.
 */
public record HubDesk(
        Hubs hubs,
        Membership membership,
        Office.Opening offices,
        GuestsFile guests,
        String laptop,
        InstantSource clock,
        Hosting hosting) {}
