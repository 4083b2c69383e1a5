package bonghwa.cli;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.store.KnownHub;
import bonghwa.sync.HubAccount;
import bonghwa.sync.LocalFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
            List<KnownDesk> found = arrivals.named(name, inTheRoom(session));
            boolean one = found.size() == 1 && arrivals.surely(name, found.getFirst());
            @Nullable Failure refused = null;
            List<String> accounts = new ArrayList<>(arrivals.accounts(name));
            if (one) {
                refused = putOut(session, found.getFirst(), why);
                desk.hubs().exchange(false);
                accounts.addAll(ownAccount(arrivals, found.getFirst(), accounts));
            } else if (!found.isEmpty()) {
                refused = Failure.no("many-desks", "cli.hub.revoke.many", name, arrivals.sharing(found));
            }
            // Also where no desk was put out: who has the account must not read on meanwhile.
            boolean shut = shut(desk, accounts);
            if (refused != null) {
                throw refused;
            }
            if (found.isEmpty() && !shut) {
                throw Failure.no("no-desk", "cli.hub.revoke.nobody", name);
            }
            return Exit.DONE;
        });
    }

    /** Puts the desk out of the room; why that was refused, or null. */
    private @Nullable Failure putOut(Session session, KnownDesk out, @Nullable String why) {
        try {
            await(session.store().stewardship().revoke(session.commands().typist(), out.id(), why));
            tell(null, out);
            return null;
        } catch (Failure refused) {
            return refused;
        }
    }

    /** The account that the desk came by, if it is its own: whoever filled a hub or carried lines brought the desks of others. */
    private List<String> ownAccount(Arrivals arrivals, KnownDesk out, List<String> named) throws Failure {
        String account = arrivals.account(out);
        if (account.isEmpty() || named.contains(account)) {
            return List.of();
        }
        if (!arrivals.alone(out)) {
            if (!json()) {
                say(words().text("cli.hub.revoke.shared", account));
            }
            return List.of();
        }
        return List.of(account);
    }

    private static List<KnownDesk> inTheRoom(Session session) {
        return session.store().stewardship().known().stream()
                .filter(d -> d.standing() != DeskStanding.REVOKED)
                .toList();
    }

    /**
     * Shuts the accounts at every hub that was set up from here, since a laptop may come by any of them; false if none has them. A hub
     * that cannot be asked is told, keeps the others from nothing, and fails the command in the end.
     */
    private boolean shut(HubDesk desk, List<String> accounts) throws Failure, LocalFailure {
        boolean any = false;
        @Nullable Failure silent = null;
        for (KnownHub known : withAccounts(desk)) {
            try {
                any |= shut(desk, known, accounts);
            } catch (Failure e) {
                console().out().flush();
                console().err().println("bonghwa: " + words().text("cli.hub.revoke.stays-open", name, known.url()));
                silent = silent == null ? e : silent;
            }
        }
        if (silent != null) {
            throw silent;
        }
        return any;
    }

    private boolean shut(HubDesk desk, KnownHub known, List<String> accounts) throws Failure, LocalFailure {
        Begun begun = new Begun(desk.guests());
        boolean broken = begun.of(known, name);
        List<String> open = asAdministrator(desk, known, office -> {
            List<String> shut = new ArrayList<>();
            for (HubAccount account : office.accounts()) {
                boolean meant = accounts.contains(account.name()) || (broken && begun.left(known, name, account));
                if (account.open() && meant) {
                    office.revoke(account.name());
                    shut.add(account.name());
                }
            }
            return shut;
        });
        for (String account : open) {
            noted(desk, known, account);
            tell(account, null);
        }
        if (broken) {
            begun.end(known, name);
        }
        return broken || !open.isEmpty();
    }

    private static void noted(HubDesk desk, KnownHub known, String account) throws LocalFailure {
        try {
            desk.guests().shut(known.url(), account);
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
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
