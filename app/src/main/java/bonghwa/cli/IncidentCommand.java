package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.Phase;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.replica.Declaration;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Declares, lists, shows, closes and reopens incidents. */
@Command(
        name = "incident",
        subcommands = {
            IncidentCommand.Declare.class,
            IncidentCommand.ListAll.class,
            IncidentCommand.Show.class,
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

    @Command(name = "declare")
    @SuppressWarnings("NullAway.Init")
    static final class Declare extends BaseCommand {

        @Parameters(paramLabel = "TITLE", descriptionKey = "cli.argument.title")
        private String title;

        @Option(names = "--severity", paramLabel = "S", descriptionKey = "cli.option.severity")
        private @Nullable String severity;

        @Option(names = "--started", paramLabel = "T", descriptionKey = "cli.option.started")
        private @Nullable String started;

        @Override
        public Integer call() throws Failure {
            String words = Normalizer.normalize(title.strip(), Normalizer.Form.NFC);
            if (words.isEmpty()) {
                throw Failure.usage("TITLE", "cli.error.empty", "TITLE");
            }
            Severity how = severity(severity);
            return onStore(session -> {
                ZoneId zone = session.zone();
                Instant start = new Times(session.now(), zone).past("--started", started);
                Declaration declaration =
                        new Declaration(Text.of(words), how, start == null ? session.now() : start, zone);
                String id = Objects.requireNonNull(await(session.commands().declare(declaration))
                        .records()
                        .getFirst()
                        .head()
                        .incident());
                new IncidentSheet(this, session).show(Incidents.named(session.room(), id));
                return Exit.DONE;
            });
        }

        private static Severity severity(@Nullable String typed) throws Failure {
            if (typed == null) {
                return Severity.UNSET;
            }
            String wanted = typed.toUpperCase(Locale.ROOT);
            return List.of(Severity.values()).stream()
                    .filter(s -> s.name().equals(wanted) || s.name().equals("SEV" + wanted))
                    .findFirst()
                    .orElseThrow(() -> Failure.usage(
                            "--severity", "cli.error.one-of", "--severity", "SEV1, SEV2, SEV3, SEV4, unset"));
        }
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
            return enter(Phase.INVESTIGATING, true);
        }
    }
}
