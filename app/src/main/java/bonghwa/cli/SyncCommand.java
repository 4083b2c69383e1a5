package bonghwa.cli;

import bonghwa.sync.Outcome;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exchanges with every hub: once, or until it is ended. */
@Command(name = "sync")
final class SyncCommand extends HubWork {

    @Option(names = "--once", descriptionKey = "cli.option.once")
    private boolean once;

    @Option(names = "--new-hub", descriptionKey = "cli.option.new-hub")
    private boolean fill;

    @Override
    public Integer call() throws Failure {
        return withHubs((session, desk) -> {
            if (desk.hubs().known().isEmpty()) {
                throw Failure.hub(null, "cli.sync.none");
            }
            List<Outcome> outcomes = desk.hubs().exchange(fill);
            int exit = new HubAnswers(this).exchanged(outcomes);
            console().out().flush();
            return once ? exit : root().program().untilEnded(session);
        });
    }
}
