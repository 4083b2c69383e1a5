package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.Phase;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says into which phase the work on an open incident has come, now. */
@Command(name = "phase")
@SuppressWarnings("NullAway.Init") // picocli sets the field
final class IncidentPhaseCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "PHASE", descriptionKey = "cli.argument.phase")
    private String phase;

    @Parameters(index = "1", paramLabel = "ID", arity = "0..1", descriptionKey = "cli.argument.incident")
    private @Nullable String id;

    @Option(names = "--reason", paramLabel = "WHY", descriptionKey = "cli.option.reason")
    private @Nullable String reason;

    @Override
    public Integer call() throws Failure {
        Phase wanted = wanted();
        return onStore(session -> {
            Incident incident = Incidents.toWrite(session.room(), id == null ? root().incident() : id);
            if (incident.closed()) {
                throw Failure.no("refused", "cli.error.is-closed", incident.id());
            }
            await(session.commands().enter(incident.id(), wanted, session.now(), Wording.of("--reason", reason)));
            new IncidentSheet(this, session).show(Incidents.named(session.room(), incident.id()));
            return Exit.DONE;
        });
    }

    private Phase wanted() throws Failure {
        String typed = phase.strip().toUpperCase(Locale.ROOT);
        return Phase.OPEN.stream()
                .filter(p -> p.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> Failure.usage(
                        "PHASE", "cli.error.one-of", "PHASE", "investigating, identified, monitoring, resolved"));
    }
}
