package bonghwa.cli;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.replica.Stewardship;
import bonghwa.sync.LocalFailure;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a desk into the room, so that everything that it recorded counts; or lists who waits. */
@Command(name = "admit")
final class HubAdmitCommand extends HubWork {

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "cli.argument.waiting")
    private @Nullable String name;

    @Option(names = "--steward", descriptionKey = "cli.option.steward")
    private boolean steward;

    @Override
    public Integer call() throws Failure {
        return withHubs((session, desk) -> {
            // Whoever waits may have come a moment ago; a hub that is silent now hinders nobody.
            desk.hubs().exchange(false);
            Arrivals arrivals = arrivals(desk);
            if (name == null) {
                return list(session, arrivals);
            }
            KnownDesk one = meant(session.store().stewardship(), arrivals, name);
            admit(session, one);
            desk.hubs().exchange(false);
            return answer(arrivals, one);
        });
    }

    static Arrivals arrivals(HubDesk desk) throws LocalFailure {
        try {
            return new Arrivals(desk.guests().read());
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    private int list(Session session, Arrivals arrivals) throws Failure {
        List<KnownDesk> waiting = session.store().stewardship().waiting();
        Columns table = new Columns();
        for (KnownDesk desk : waiting) {
            String called = arrivals.name(desk, words().language());
            if (json()) {
                tell(Json.object(
                        "desk", desk.id(),
                        "name", called,
                        "account", arrivals.account(desk),
                        "firstSeen", desk.firstSeen(),
                        "lines", desk.lines()));
            } else {
                table.row(desk.fingerprint(), called, words().text("cli.hub.admit.lines", desk.lines()));
            }
        }
        say(waiting.isEmpty() && !json() ? List.of(words().text("cli.hub.admit.none")) : table.lines());
        return Exit.DONE;
    }

    /** The one desk that waits and is meant; a member can be made a steward, too. */
    private KnownDesk meant(Stewardship room, Arrivals arrivals, String typed) throws Failure {
        List<KnownDesk> able = room.known().stream()
                .filter(d -> d.standing() == DeskStanding.WAITING
                        || d.standing() == DeskStanding.REVOKED
                        || (steward && d.standing() == DeskStanding.MEMBER))
                .toList();
        List<KnownDesk> found = arrivals.named(typed, able);
        if (found.isEmpty()) {
            throw Failure.no("no-desk", "cli.hub.admit.nobody", typed);
        }
        if (found.size() > 1) {
            String all =
                    String.join(", ", found.stream().map(KnownDesk::fingerprint).toList());
            throw Failure.no("many-desks", "cli.hub.admit.many", typed, all);
        }
        return found.getFirst();
    }

    private void admit(Session session, KnownDesk desk) throws Failure {
        Stewardship room = session.store().stewardship();
        if (steward) {
            await(room.appoint(session.commands().typist(), desk.id()));
        } else {
            await(room.admit(session.commands().typist(), desk.id(), DeskStanding.MEMBER));
        }
    }

    private int answer(Arrivals arrivals, KnownDesk desk) throws Failure {
        String called = arrivals.name(desk, words().language());
        if (json()) {
            tell(Json.object("desk", desk.id(), "name", called, "role", steward ? "Steward" : "Member"));
        } else {
            say(words().text("cli.hub.admit.done", called.isEmpty() ? desk.fingerprint() : called, desk.fingerprint()));
        }
        return Exit.DONE;
    }
}
