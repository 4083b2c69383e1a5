package bonghwa.cli;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.store.KnownHub;
import bonghwa.sync.HubAccount;
import bonghwa.sync.LocalFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Puts somebody out: the account comes to the hub no more, its sessions end, and a signed revocation puts its desk out of the room.
 * The signature comes first, since it counts everywhere; the account is only this hub's.
 */
@Command(name = "revoke")
@SuppressWarnings("NullAway.Init")
final class HubRevokeCommand extends HubVerb {

    @Parameters(paramLabel = "NAME", descriptionKey = "cli.argument.waiting")
    private String name;

    @Option(names = "--reason", paramLabel = "WHY", descriptionKey = "cli.option.reason")
    private @Nullable String reason;

    @Override
    public Integer call() throws Failure {
        String why = Wording.of("--reason", reason);
        return withHubs((session, desk) -> {
            desk.hubs().exchange(false);
            Arrivals arrivals = HubAdmitCommand.arrivals(desk);
            List<KnownDesk> out = arrivals.named(name, inTheRoom(session));
            for (KnownDesk one : out) {
                await(session.store().stewardship().revoke(session.commands().typist(), one.id(), why));
                tell(null, one);
            }
            desk.hubs().exchange(false);
            List<String> accounts = new ArrayList<>(arrivals.accounts(name));
            out.stream()
                    .map(arrivals::account)
                    .filter(a -> !a.isEmpty() && !accounts.contains(a))
                    .forEach(accounts::add);
            boolean shut = shut(desk, accounts);
            if (out.isEmpty() && !shut) {
                throw Failure.no("no-desk", "cli.hub.revoke.nobody", name);
            }
            return Exit.DONE;
        });
    }

    private static List<KnownDesk> inTheRoom(Session session) {
        return session.store().stewardship().known().stream()
                .filter(d -> d.standing() != DeskStanding.REVOKED)
                .toList();
    }

    /** Shuts the accounts that the hub has open; false if it has none of them, or has no accounts. */
    private boolean shut(HubDesk desk, List<String> accounts) throws Failure, LocalFailure {
        if (desk.hubs().administered(Optional.empty()).isEmpty()) {
            return false;
        }
        KnownHub known = administered(desk);
        List<String> open = asAdministrator(desk, known, office -> {
            List<String> shut = new ArrayList<>();
            for (HubAccount account : office.accounts()) {
                if (account.open() && accounts.contains(account.name())) {
                    office.revoke(account.name());
                    shut.add(account.name());
                }
            }
            return shut;
        });
        for (String account : open) {
            tell(account, null);
        }
        return !open.isEmpty();
    }

    private void tell(@Nullable String account, @Nullable KnownDesk desk) throws Failure {
        if (json()) {
            tell(Json.object("account", account, "desk", desk == null ? null : desk.id()));
        } else if (desk != null) {
            say(words().text("cli.hub.revoke.desk", desk.fingerprint()));
        } else if (account != null) {
            say(words().text("cli.hub.revoke.account", account));
        }
    }
}
