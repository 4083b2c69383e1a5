package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.Phase;
import bonghwa.domain.Room;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Declares, lists, shows, closes and reopens incidents. */
@Command(
        name = "incident",
        subcommands = {
            DeclareCommand.class,
            IncidentCommand.ListAll.class,
            IncidentCommand.Show.class,
            IncidentPhaseCommand.class,
            IncidentCommand.Close.class,
            IncidentCommand.Reopen.class
        })
final class IncidentCommand extends BaseCommand {

    @Override
    public Integer call() throws Failure {
        return onStore(session -> {
            new IncidentSheet(this, session).list();
            return Exit.DONE;
        });
    }

    @Command(name = "list")
    static final class ListAll extends BaseCommand {
        @Override
        public Integer call() throws Failure {
            return onStore(session -> {
                new IncidentSheet(this, session).list();
                return Exit.DONE;
            });
        }
    }

    /** What the commands about one incident share: it may be named as an argument too. */
    abstract static class One extends BaseCommand {

        @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "cli.argument.incident")
        private @Nullable String id;

        @Nullable
        String named() {
            return id == null ? root().incident() : id;
        }

        Integer enter(Phase phase, boolean reopening) throws Failure {
            return onStore(session -> {
                Room room = session.room();
                Incident incident = reopening
                        ? Incidents.toRead(room, named()).orElseThrow(() -> Failure.no("no-incident", "cli.error.none"))
                        : Incidents.toWrite(room, named());
                if (incident.closed() != reopening) {
                    throw Failure.no("refused", reopening ? "cli.error.is-open" : "cli.error.is-closed", incident.id());
                }
                await(session.commands().enter(incident.id(), phase, session.now(), null));
                new IncidentSheet(this, session).show(Incidents.named(session.room(), incident.id()));
                return Exit.DONE;
            });
        }
    }

    @Command(name = "show")
    static final class Show extends One {
        @Override
        public Integer call() throws Failure {
            return onStore(session -> {
                Incident incident = Incidents.toRead(session.room(), named())
                        .orElseThrow(() -> Failure.no("no-incident", "cli.error.none"));
                new IncidentSheet(this, session).show(incident);
                return Exit.DONE;
            });
        }
    }

    @Command(name = "close")
    static final class Close extends One {
        @Override
        public Integer call() throws Failure {
            return enter(Phase.CLOSED, false);
        }
    }

    @Command(name = "reopen")
    static final class Reopen extends One {

        @Override
        public Integer call() throws Failure {
            return enter(Phase.REOPENED, true);
        }
    }
}
