package bonghwa.cli;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.store.Guest;
import bonghwa.sync.HubFailure;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.SyncStatus;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The hubs of a laptop, how each stands after one exchange, and whom this laptop invited. */
final class HubSheet {

    private static final Duration FORGOTTEN = Duration.ofHours(24);

    private final BaseCommand command;
    private final Session session;

    HubSheet(BaseCommand command, Session session) {
        this.command = command;
        this.session = session;
    }

    int tell() throws Failure {
        try {
            session.hubs().hubs().exchange(false);
            List<SyncStatus.OfHub> hubs = session.hubs().hubs().status().hubs();
            List<Guest> guests = session.hubs().guests().read().guests();
            if (command.json()) {
                hubs.forEach(hub -> command.tell(json(hub)));
            } else if (hubs.isEmpty()) {
                command.say(command.words().text("cli.hub.none"));
            } else {
                command.say(table(hubs));
                command.say(invited(guests));
                command.say(alone());
            }
            return Exit.DONE;
        } catch (LocalFailure e) {
            throw HubTrouble.of(command.root().program(), e);
        } catch (IOException e) {
            throw HubTrouble.of(command.root().program(), new LocalFailure(e));
        }
    }

    private static Object json(SyncStatus.OfHub hub) {
        return Json.object(
                "hub", hub.place(),
                "link", hub.link().name().toLowerCase(Locale.ROOT),
                "since", hub.since(),
                "lastContact", hub.contact().last(),
                "lastNews", hub.contact().news(),
                "unsent", hub.load().unsent() < 0 ? null : hub.load().unsent(),
                "oldestUnsent", hub.load().oldest(),
                "toCome", hub.load().toCome(),
                "apart", hub.load().apart(),
                "apartByAccount", hub.odd().junk(),
                "damaged", hub.odd().damaged(),
                "stranger", hub.stranger());
    }

    private List<String> table(List<SyncStatus.OfHub> hubs) throws Failure {
        Words words = command.words();
        Columns table = new Columns();
        for (SyncStatus.OfHub hub : hubs) {
            table.row(
                    hub.place(),
                    words.text("hub.link."
                            + hub.link().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    count("cli.hub.unsent", hub.load().unsent()),
                    hub.load().apart() == 0
                            ? ""
                            : count("cli.hub.apart", hub.load().apart()),
                    why(hub));
            for (Map.Entry<String, Integer> junk : hub.odd().junk().entrySet()) {
                table.row("", "", "", words.text("cli.hub.apart", junk.getValue()), junk.getKey());
            }
            for (String name : hub.odd().damaged()) {
                table.row("", "", "", words.text("cli.hub.damaged"), name);
            }
        }
        return table.lines();
    }

    private String why(SyncStatus.OfHub hub) throws Failure {
        HubFailure.Reason reason = hub.reason();
        return reason == null
                ? ""
                : HubTrouble.said(
                        command.words(), hub.place(), reason, hub.odd().versions());
    }

    private String count(String key, long lines) throws Failure {
        return lines < 0 ? "" : command.words().text(key, lines);
    }

    /** One desk that decides is one laptop that may be lost; said as long as it is so, and only to that desk. */
    private List<String> alone() throws Failure {
        List<KnownDesk> deciding = session.store().stewardship().known().stream()
                .filter(d -> d.standing() == DeskStanding.ROOT || d.standing() == DeskStanding.STEWARD)
                .toList();
        boolean own = deciding.size() == 1
                && Trusted.own(session).filter(deciding.getFirst().id()::equals).isPresent();
        return own ? List.of(command.words().text("cli.hub.one-steward")) : List.of();
    }

    private List<String> invited(List<Guest> guests) throws Failure {
        Columns table = new Columns();
        for (Guest guest : guests) {
            table.row(guest.name(), guest.account(), command.words().text(standing(guest)), guest.hub());
        }
        return table.lines();
    }

    /** Whoever finds an invitation that nobody used can use it: after a day somebody should know. */
    private String standing(Guest guest) {
        if (Begun.is(guest)) {
            return "cli.hub.guest.begun";
        }
        if (guest.revoked()) {
            return "cli.hub.guest.revoked";
        }
        if (guest.joined()) {
            return "cli.hub.guest.joined";
        }
        if (guest.wall()) {
            return "cli.hub.guest.wall"; // it only reads, so nothing shows whether it ever came
        }
        Instant now = session.hubs().clock().instant();
        return guest.invited().plus(FORGOTTEN).isBefore(now) ? "cli.hub.guest.forgotten" : "cli.hub.guest.invited";
    }
}
