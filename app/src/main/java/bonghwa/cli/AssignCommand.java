package bonghwa.cli;

import bonghwa.domain.Assignment;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Party;
import bonghwa.domain.Target;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a person a role, a service, a function or a task, from one moment until another; ends that; lists it. */
@Command(
        name = "assign",
        subcommands = {AssignCommand.ListAll.class, AssignCommand.End.class})
final class AssignCommand extends BaseCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "PERSON", descriptionKey = "cli.argument.assignee")
    private @Nullable String person;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DUTY", descriptionKey = "cli.argument.duty")
    private @Nullable String duty;

    @Option(names = "--from", paramLabel = "T", descriptionKey = "cli.option.duty-from")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "T", descriptionKey = "cli.option.duty-until")
    private @Nullable String until;

    @Override
    public Integer call() throws Failure {
        String who = person;
        String what = duty;
        if (who == null || what == null) {
            String missing = who == null ? "PERSON DUTY" : "DUTY";
            throw Failure.usage(missing, "cli.error.missing", missing, "bonghwa assign");
        }
        return onStore(session -> {
            Incident incident = Incidents.toWrite(session.room(), root().incident());
            Catalogue catalogue = session.room().catalogue();
            if (!(Named.party(catalogue, who) instanceof Party.OfPerson(String id))) {
                throw Failure.no("no-such-name", "cli.error.no-person", who);
            }
            Times times = new Times(session.now(), incident.facts().zone());
            Instant start = times.past("--from", from);
            await(session.commands()
                    .assign(
                            incident.id(),
                            id,
                            duty(catalogue, incident, what, session.letter()),
                            start == null ? session.now() : start,
                            times.coming("--until", until)));
            return list(this, session);
        });
    }

    /** A role, else a service or function, else an entry that is a task. */
    private static Duty duty(Catalogue catalogue, Incident incident, String typed, String letter) throws Failure {
        try {
            if (Named.party(catalogue, typed) instanceof Party.OfRole(String role)) {
                return new Duty.OfRole(role);
            }
        } catch (Failure _) {
            return targetOrTask(catalogue, incident, typed, letter);
        }
        return targetOrTask(catalogue, incident, typed, letter);
    }

    private static Duty targetOrTask(Catalogue catalogue, Incident incident, String typed, String letter)
            throws Failure {
        if (typed.matches("(?i)[a-z]?[0-9]+") || incident.log().entry(typed).isPresent()) {
            return new Duty.OfTask(Entries.find(incident, typed, letter).id());
        }
        Target target = Objects.requireNonNull(Named.target(catalogue, typed));
        return new Duty.OfTarget(target);
    }

    private static int list(BaseCommand command, Session session) throws Failure {
        Optional<Incident> incident =
                Incidents.toRead(session.room(), command.root().incident());
        Words words = command.words();
        Stamp stamp = new Stamp(incident.map(i -> i.facts().zone()).orElse(session.zone()), words);
        Labels labels = new Labels(session.room().catalogue(), words.language());
        Columns table = new Columns();
        for (Assignment assignment : incident.map(Incident::assignments).orElse(List.of())) {
            Instant end = assignment.until().value(null);
            if (command.json()) {
                command.tell(Json.object(
                        "id",
                        assignment.id(),
                        "person",
                        assignment.person(),
                        "name",
                        labels.person(assignment.person()),
                        "duty",
                        assignment.duty().toString(),
                        "from",
                        stamp.iso(assignment.from()),
                        "until",
                        stamp.iso(end),
                        "now",
                        assignment.holds(session.now())));
            } else {
                table.row(
                        assignment.id(),
                        labels.person(assignment.person()),
                        labels.of(assignment.duty()),
                        stamp.day(assignment.from()),
                        end == null ? "" : words.text("cli.assign.until", stamp.day(end)));
            }
        }
        command.say(table.lines());
        return Exit.DONE;
    }

    @Command(name = "list")
    static final class ListAll extends BaseCommand {
        @Override
        public Integer call() throws Failure {
            return onStore(session -> list(this, session));
        }
    }

    @Command(name = "end")
    @SuppressWarnings("NullAway.Init")
    static final class End extends BaseCommand {

        @Parameters(paramLabel = "ID", descriptionKey = "cli.argument.assignment")
        private String id;

        @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.duty-end")
        private @Nullable String at;

        @Option(names = "--reason", paramLabel = "WHY", descriptionKey = "cli.option.reason")
        private @Nullable String reason;

        @Override
        public Integer call() throws Failure {
            return onStore(session -> {
                Incident incident = Incidents.toWrite(session.room(), root().incident());
                List<Assignment> found = incident.assignments().stream()
                        .filter(a -> a.id().startsWith(id))
                        .toList();
                if (found.size() != 1) {
                    throw Failure.no("refused", "refusal.no-assignment", id);
                }
                Instant end = new Times(session.now(), incident.facts().zone()).past("--at", at);
                await(session.commands()
                        .endDuty(incident.id(), found.getFirst().id(), end == null ? session.now() : end, reason));
                return list(this, session);
            });
        }
    }
}
