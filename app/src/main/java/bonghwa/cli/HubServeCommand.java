package bonghwa.cli;

import bonghwa.store.KnownHub;
import bonghwa.sync.H2Address;
import bonghwa.sync.HubAddress;
import bonghwa.sync.HubFailure;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.Outcome;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Hosts a hub on this laptop until the process ends, and is its first member. */
@Command(name = "serve")
final class HubServeCommand extends HubWork {

    @Option(names = "--address", paramLabel = "HOST[:PORT]", descriptionKey = "cli.option.address")
    private String wanted = "";

    @Override
    public Integer call() throws Failure {
        return withHubs((session, desk) -> {
            // Somebody must have recorded something, so that a room is there which others can trust.
            await(session.commands().enter());
            H2Address at = begin(desk);
            HubAddress address = HubAddress.of(at.url(), console().directory()::resolve);
            KnownHub hub = asAdministrator(
                    desk, address, false, office -> desk.membership().init(address, false, office, desk.laptop()));
            Outcome outcome = desk.hubs().exchange(hub);
            if (json()) {
                tell(Json.object("hub", hub.url(), "id", hub.id(), "account", hub.account()));
            } else {
                say(words().text("cli.hub.serve.done", at.place()));
                say(words().text("cli.hub.serve.invite"));
            }
            int exit = new HubAnswers(this).exchanged(List.of(outcome));
            console().out().flush();
            return exit == Exit.DONE ? root().program().untilEnded(session) : exit;
        });
    }

    private H2Address begin(HubDesk desk) throws Failure, LocalFailure {
        try {
            return desk.hosting().begin(wanted);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--address", "cli.hub.serve.address", wanted);
        } catch (HubFailure e) {
            throw Failure.hub(
                    wanted,
                    e.reason() == HubFailure.Reason.UNREACHABLE ? "cli.hub.serve.failed" : HubTrouble.key(e.reason()),
                    String.valueOf(e.getMessage()));
        }
    }
}
