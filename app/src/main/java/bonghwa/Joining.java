package bonghwa;

import bonghwa.cli.HubDesk;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.replica.SimulatedClock;
import bonghwa.store.KnownHub;
import bonghwa.sync.BadInvitation;
import bonghwa.sync.HubFailure;
import bonghwa.sync.Invitation;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.Outcome;
import bonghwa.ui.model.Exchanged;
import bonghwa.ui.model.Invited;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Joining a room from the window: reads an invitation, becomes a member, trusts its root, fetches the room. Blocks but to read. */
record Joining(OpenStore store, Commands commands, HubDesk desk) {

    /** What the text says, without using it up. */
    Invited read(String typed) {
        try {
            Invitation invitation = Invitation.parse(typed);
            if (invitation.clock().kind() != store.clockwork().kind()) {
                return Invited.Fault.OTHER_TIME;
            }
            return store.stewardship().isRoomOfOthers(invitation.root())
                    ? Invited.Fault.OTHER_ROOM
                    : new Invited.Said(
                            invitation.url(),
                            invitation.account(),
                            invitation.root(),
                            invitation.role() == Invitation.Role.WALL,
                            !invitation.insecure());
        } catch (BadInvitation e) {
            return switch (e.fault()) {
                case NONE -> Invited.Fault.NONE;
                case MISTYPED -> Invited.Fault.MISTYPED;
                case NEWER -> Invited.Fault.NEWER;
                case ADDRESS -> Invited.Fault.ADDRESS;
            };
        }
    }

    /** Joins; afterwards the others hear of this desk, so that a steward can let it in. */
    Exchanged join(String typed) throws HubFailure, LocalFailure, BadInvitation {
        Invitation invitation = Invitation.parse(typed);
        long before = held();
        KnownHub hub = desk.membership().join(invitation, () -> store.trust(invitation.root()));
        Outcome first = desk.hubs().exchange(hub);
        Exchanged told = StoreExchanging.told(first);
        Exchanged came = told.reached() ? Exchanged.done(told.place(), told.given(), held() - before) : told;
        if (first.round() != null && invitation.role() == Invitation.Role.MEMBER) {
            forward();
            commands.enter().toCompletableFuture().join();
            desk.hubs().exchange(hub);
        }
        return came;
    }

    /** How many lines are here. The window exchanges by itself with a hub that is known, and may have fetched the room first. */
    private long held() {
        return store.replica().vector().ends().values().stream()
                .flatMap(List::stream)
                .mapToLong(End::counter)
                .sum();
    }

    /** In a replay the time of a room that was joined is that of its newest record. */
    private void forward() {
        if (store.clockwork().kind() != Clockwork.Kind.REAL && store.clock() instanceof SimulatedClock clock) {
            desk.hubs().status().heard().values().stream()
                    .max(Comparator.<Instant>naturalOrder())
                    .ifPresent(clock::forwardTo);
        }
    }
}
