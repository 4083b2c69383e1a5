package bonghwa.cli;

import bonghwa.domain.Incident;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "print")
final class HandoverPrintCommand extends BaseCommand {

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "cli.argument.handover-or-now")
    private @Nullable String id;

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.at")
    private @Nullable String at;

    @Override
    public Integer call() throws Failure {
        return onStore(session -> {
            View view = View.of(session, root(), at, null);
            Incident incident = view.incident().orElseThrow(() -> Failure.no("no-incident", "cli.error.none"));
            HandoverSheet sheet = new HandoverSheet(this, session, incident);
            Instant moment = view.at();
            say(new HandoverPage(sheet).lines(id == null ? null : HandoverSheet.find(incident, id), moment));
            return Exit.DONE;
        });
    }
}
