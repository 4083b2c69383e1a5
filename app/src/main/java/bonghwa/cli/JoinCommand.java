package bonghwa.cli;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.op.Clockwork;
import bonghwa.replica.SimulatedClock;
import bonghwa.store.KnownHub;
import bonghwa.sync.HubFailure;
import bonghwa.sync.Invitation;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.Outcome;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes this laptop a member of the room that an invitation is from, and fetches the room. */
@Command(name = "join")
@SuppressWarnings("NullAway.Init")
final class JoinCommand extends HubWork {

    @Parameters(paramLabel = "INVITATION", descriptionKey = "cli.argument.invitation")
    private String typed;

    @Override
    public Integer call() throws Failure {
        Invitation invitation = InvitationText.of(typed, console());
        return root().program()
                .on(
                        root().store(),
                        root().typed(),
                        invitation.clock(),
                        session -> translated(() -> {
                            try {
                                return join(session, invitation);
                            } catch (HubFailure e) {
                                throw e.reason() == HubFailure.Reason.REFUSED
                                        ? Failure.hub(
                                                invitation.url(),
                                                "cli.join.refused",
                                                invitation.url(),
                                                invitation.account())
                                        : HubTrouble.of(invitation.url(), e);
                            }
                        }));
    }

    private int join(Session session, Invitation invitation) throws Failure, HubFailure, LocalFailure {
        String folder = session.store().folder().root().toString();
        if (session.clock() != invitation.clock().kind()) {
            throw Failure.no(
                    "other-room",
                    invitation.clock().kind() == Clockwork.Kind.REAL ? "cli.join.real-room" : "cli.join.replayed-room",
                    folder);
        }
        if (Trusted.hasOthers(session, invitation.root())) {
            throw Failure.no("other-room", "cli.join.other-root", folder);
        }
        KnownHub hub = session.hubs()
                .membership()
                .join(invitation, () -> session.store().trust(invitation.root()));
        Outcome first = session.hubs().hubs().exchange(hub);
        boolean wall = invitation.role() == Invitation.Role.WALL;
        if (first.reached() && !wall) {
            forward(session);
            // Now the others can hear of this desk, and a steward can let it in.
            await(session.commands().enter());
            first = together(first, session.hubs().hubs().exchange(hub));
        }
        return answer(session, hub, first, wall);
    }

    /** In a replay the time of a room that was joined is that of its newest record. */
    private static void forward(Session session) throws LocalFailure {
        if (session.store().clock() instanceof SimulatedClock clock) {
            session.hubs().hubs().status().heard().values().stream()
                    .max(Comparator.<Instant>naturalOrder())
                    .ifPresent(clock::forwardTo);
        }
    }

    private static Outcome together(Outcome first, Outcome second) {
        return second.reached() ? first : second;
    }

    private int answer(Session session, KnownHub hub, Outcome outcome, boolean wall) throws Failure {
        if (json()) {
            tell(Json.object("hub", hub.url(), "account", hub.account(), "desk", desk(session), "wall", wall));
        } else if (outcome.reached()) {
            say(words().text("cli.join.done", hub.url()));
            say(next(session, wall));
        }
        return outcome.reached() ? Exit.DONE : new HubAnswers(this).exchanged(List.of(outcome));
    }

    /** Whom nobody need let in any more (a second join, a desk of before) is not told to wait. */
    private String next(Session session, boolean wall) throws Failure {
        String desk = String.valueOf(desk(session));
        if (wall) {
            return words().text("cli.join.wall");
        }
        DeskStanding standing =
                session.store().replica().holding().fold().trusted().standing(desk);
        boolean waits = standing == DeskStanding.WAITING || standing == DeskStanding.REVOKED;
        return words().text(waits ? "cli.join.next" : "cli.join.counts", KnownDesk.fingerprint(desk));
    }

    private static @Nullable String desk(Session session) {
        return Trusted.own(session).orElse(null);
    }
}
