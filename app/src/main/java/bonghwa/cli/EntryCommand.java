package bonghwa.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Amends, strikes, pins and redacts entries; nothing is overwritten, the history stays, also of what was redacted. */
@Command(
        name = "entry",
        subcommands = {
            EntryAmendCommand.class,
            EntryCommand.Strike.class,
            EntryCommand.Pin.class,
            EntryRedactCommand.class
        })
final class EntryCommand extends BaseCommand {

    @Override
    public Integer call() throws Failure {
        throw Failure.usage(null, "cli.error.subcommand", "entry", "amend, strike, pin, redact");
    }

    @Command(name = "strike")
    static final class Strike extends EntryVerb {

        @Option(names = "--undo", descriptionKey = "cli.option.undo")
        private boolean undo;

        @Option(names = "--reason", paramLabel = "WHY", descriptionKey = "cli.option.reason")
        private @Nullable String reason;

        @Override
        public Integer call() throws Failure {
            String why = Wording.of("--reason", reason);
            return onStore(session -> change(
                    session,
                    (incident, entry) -> await(session.commands().strike(incident.id(), entry.id(), !undo, why))));
        }
    }

    @Command(name = "pin")
    static final class Pin extends EntryVerb {

        @Option(names = "--undo", descriptionKey = "cli.option.undo")
        private boolean undo;

        @Override
        public Integer call() throws Failure {
            return onStore(session -> change(
                    session, (incident, entry) -> await(session.commands().pin(incident.id(), entry.id(), !undo))));
        }
    }
}
