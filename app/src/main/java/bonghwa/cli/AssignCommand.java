package bonghwa.cli;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a person a role, a service, a function or a task, from one moment until another; ends that; lists it. */
@Command(
        name = "assign",
        subcommands = {AssignListCommand.class, AssignEndCommand.class})
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
            if (!(Named.party(catalogue, "PERSON", who) instanceof Party.OfPerson(String id))) {
                throw Failure.no("no-such-name", "cli.error.no-person", who).in("PERSON");
            }
            Duty given =
                    new Duties(catalogue, incident, session.commands().author().desk()).find(what);
            Times times = new Times(session.now(), incident.facts().zone());
            Instant start = times.past("--from", from);
            await(session.commands()
                    .assign(
                            incident.id(),
                            id,
                            given,
                            start == null ? session.now() : start,
                            times.coming("--until", until)));
            return new Assignments(this, session).tell();
        });
    }
}
