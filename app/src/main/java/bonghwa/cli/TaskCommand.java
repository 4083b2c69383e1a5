package bonghwa.cli;

import bonghwa.domain.Change;
import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.WaitsOn;
import bonghwa.replica.Tasks;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tasks, asks and blockers: which are open, and that one is done. They are written with {@code log}. */
@Command(
        name = "task",
        subcommands = {TaskListCommand.class, TaskCommand.Done.class, TaskCommand.Reopen.class, TaskCommand.Waits.class
        })
final class TaskCommand extends BaseCommand {

    @Override
    public Integer call() throws Failure {
        return onStore(session -> TaskListCommand.list(this, session, false, null));
    }

    @Command(name = "done")
    static final class Done extends EntryVerb {

        @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.done-at")
        private @Nullable String at;

        @Option(names = "--reason", paramLabel = "WHY", descriptionKey = "cli.option.reason")
        private @Nullable String reason;

        @Override
        public Integer call() throws Failure {
            String why = Wording.of("--reason", reason);
            return onStore(session -> change(session, (incident, entry) -> {
                Instant moment = new Times(session.now(), incident.facts().zone()).past("--at", at);
                await(new Tasks(session.commands())
                        .resolve(incident.id(), entry.id(), moment == null ? session.now() : moment, why));
            }));
        }
    }

    @Command(name = "reopen")
    static final class Reopen extends EntryVerb {

        @Option(names = "--reason", paramLabel = "WHY", descriptionKey = "cli.option.reason")
        private @Nullable String reason;

        @Override
        public Integer call() throws Failure {
            String why = Wording.of("--reason", reason);
            return onStore(session -> change(
                    session,
                    (incident, entry) ->
                            await(new Tasks(session.commands()).resolve(incident.id(), entry.id(), null, why))));
        }
    }

    @Command(name = "waits")
    @SuppressWarnings("NullAway.Init")
    static final class Waits extends EntryVerb {

        @Parameters(index = "1", paramLabel = "WHAT", descriptionKey = "cli.argument.waits-on")
        private String what;

        @Override
        public Integer call() throws Failure {
            String all = Arrays.stream(WaitsOn.values()).map(WaitsOn::wire).collect(Collectors.joining(", "));
            WaitsOn on = WaitsOn.ofWire(what).orElseThrow(() -> Failure.usage("WHAT", "cli.error.one-of", "WHAT", all));
            return onStore(session -> change(
                    session,
                    (Incident incident, TimelineEntry entry) -> await(
                            session.commands().amend(incident.id(), entry.id(), Change.NONE.withWaitsOn(on), null))));
        }
    }
}
