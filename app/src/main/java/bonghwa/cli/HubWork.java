package bonghwa.cli;

import bonghwa.sync.HubAddress;
import bonghwa.sync.HubFailure;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.Office;
import bonghwa.sync.PostgresUrl;
import java.io.IOException;
import java.util.Optional;

/** What the commands share that have to do with hubs: the administrator's password, and what failures mean. */
abstract class HubWork extends BaseCommand {

    static final String PASSWORD = "PGPASSWORD";

    /** What is done with the hubs of a store. */
    interface Act {
        int on(Session session, HubDesk desk) throws Failure, HubFailure, LocalFailure;
    }

    /** Something that can fail as hubs and local files do. */
    interface Risky {
        int run() throws Failure, HubFailure, LocalFailure;
    }

    /** What is done as an administrator. */
    interface Duty<T> {
        T in(Office office) throws HubFailure, LocalFailure;
    }

    int withHubs(Act act) throws Failure {
        return onStore(session -> translated(() -> act.on(session, session.hubs())));
    }

    int translated(Risky act) throws Failure {
        try {
            return act.run();
        } catch (HubFailure e) {
            throw HubTrouble.of("", e);
        } catch (LocalFailure e) {
            throw HubTrouble.of(root().program(), e);
        }
    }

    /** An address as somebody typed it. */
    HubAddress address(String typed) throws Failure {
        try {
            return HubAddress.of(typed, console().directory()::resolve);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("URL", "cli.hub.address", String.valueOf(e.getMessage()));
        }
    }

    /** Does that with the password from the environment, or from the file of PostgreSQL's tools, or one that is asked for. */
    <T> T asAdministrator(HubDesk desk, HubAddress address, boolean insecure, Duty<T> duty)
            throws Failure, LocalFailure {
        String given = console().environment().getOrDefault(PASSWORD, "");
        if (given.isEmpty() && HubAddress.isDatabase(address.url())) {
            given = fromFile(address);
        }
        try {
            return duty.in(desk.offices().open(address, insecure, given));
        } catch (HubFailure e) {
            if (!given.isEmpty() || e.reason() != HubFailure.Reason.REFUSED || !HubAddress.isDatabase(address.url())) {
                throw HubTrouble.of(address.url(), e);
            }
        }
        String typed = console().secret(words().text("cli.hub.password", address.typed()));
        try {
            return duty.in(desk.offices().open(address, insecure, typed));
        } catch (HubFailure e) {
            throw HubTrouble.of(address.url(), e);
        }
    }

    private String fromFile(HubAddress address) throws Failure {
        Optional<PasswordFile> found = PasswordFile.of(console());
        if (found.isEmpty()) {
            return "";
        }
        try {
            if (found.get().isOpenToOthers()) {
                console()
                        .err()
                        .println("bonghwa: "
                                + words().text(
                                                "cli.hub.pgpass-open",
                                                found.get().file()));
            }
            PostgresUrl url = PostgresUrl.parse(address.typed());
            for (PostgresUrl.Host host : url.hosts()) {
                Optional<String> password = found.get().password(host.name(), host.port(), url.database(), url.user());
                if (password.isPresent()) {
                    return password.get();
                }
            }
            return "";
        } catch (IOException e) {
            throw Failure.file(
                    found.get().file().toString(),
                    "cli.error.file-read",
                    found.get().file(),
                    e.toString());
        }
    }
}
