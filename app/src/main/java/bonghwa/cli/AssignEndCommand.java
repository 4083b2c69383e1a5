package bonghwa.cli;

import bonghwa.domain.Assignment;
import bonghwa.domain.Incident;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends an assignment, now or at another moment. */
@Command(name = "end")
@SuppressWarnings("NullAway.Init") // picocli sets the field
final class AssignEndCommand extends BaseCommand {

    @Parameters(paramLabel = "ID", descriptionKey = "cli.argument.assignment")
    private String id;

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.duty-end")
    private @Nullable String at;

    @Option(names = "--reason", paramLabel = "WHY", descriptionKey = "cli.option.reason")
    private @Nullable String reason;

    @Override
    public Integer call() throws Failure {
        String why = Wording.of("--reason", reason);
        return onStore(session -> {
            Incident incident = Incidents.toWrite(session.room(), root().incident());
            List<Assignment> found = incident.assignments().stream()
                    .filter(a -> a.id().startsWith(id))
                    .toList();
            if (found.size() != 1) {
                throw Failure.no("refused", "refusal.no-assignment", id).in("ID");
            }
            Instant end = new Times(session.now(), incident.facts().zone()).past("--at", at);
            await(session.commands()
                    .endDuty(incident.id(), found.getFirst().id(), end == null ? session.now() : end, why));
            return new Assignments(this, session).tell();
        });
    }
}
