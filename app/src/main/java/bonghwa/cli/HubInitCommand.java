package bonghwa.cli;

import bonghwa.store.KnownHub;
import bonghwa.sync.HubAddress;
import bonghwa.sync.Outcome;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a hub of a database or a folder, this laptop its first member, and fills it. */
@Command(name = "init")
@SuppressWarnings("NullAway.Init")
final class HubInitCommand extends HubWork {

    @Parameters(paramLabel = "URL", descriptionKey = "cli.argument.hub-url")
    private String url;

    @Option(names = "--insecure", descriptionKey = "cli.option.insecure")
    private boolean insecure;

    @Override
    public Integer call() throws Failure {
        HubAddress address = address(url);
        return withHubs((session, desk) -> {
            // Somebody must have recorded something, so that a room is there which others can trust.
            await(session.commands().enter());
            KnownHub hub = asAdministrator(
                    desk,
                    address,
                    insecure,
                    office -> desk.membership().init(address, insecure, office, desk.laptop()));
            Outcome outcome = desk.hubs().exchange(hub);
            HubAnswers answers = new HubAnswers(this);
            if (json()) {
                tell(Json.object("hub", hub.url(), "id", hub.id(), "account", hub.account()));
            } else {
                say(words().text("cli.hub.init.done", hub.url()));
                if (!hub.account().isEmpty()) {
                    say(words().text("cli.hub.init.account", hub.account()));
                }
                if (HubAddress.isDatabase(hub.url())) {
                    say(words().text("cli.hub.init.left-open"));
                }
            }
            int exit = answers.exchanged(List.of(outcome));
            if (!json()) {
                say(new NotCounting(this, session).said());
            }
            return exit;
        });
    }
}
