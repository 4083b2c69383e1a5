package bonghwa.cli;

import bonghwa.domain.Handover;
import bonghwa.domain.Incident;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads hand-overs: all of them, one with its brief, the page to print. */
final class HandoverReading {

    private HandoverReading() {}

    @Command(name = "list")
    static final class ListAll extends BaseCommand {
        @Override
        public Integer call() throws Failure {
            return onStore(session -> list(this, session));
        }
    }

    static int list(BaseCommand command, Session session) throws Failure {
        Optional<Incident> incident =
                Incidents.toRead(session.room(), command.root().incident());
        if (incident.isPresent()) {
            HandoverSheet sheet = new HandoverSheet(command, session, incident.get());
            List<Handover> all = incident.get().conduct().handovers();
            sheet.tell(all);
        }
        return Exit.DONE;
    }

    @Command(name = "show")
    static final class Show extends BaseCommand {

        @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "cli.argument.handover-or-now")
        private @Nullable String id;

        @Override
        public Integer call() throws Failure {
            return onStore(session -> {
                Incident incident = Incidents.toRead(session.room(), root().incident())
                        .orElseThrow(() -> Failure.no("no-incident", "cli.error.none"));
                HandoverSheet sheet = new HandoverSheet(this, session, incident);
                if (id == null) {
                    sheet.tellBrief(session.now());
                } else {
                    sheet.tell(HandoverSheet.find(incident, id));
                }
                return Exit.DONE;
            });
        }
    }
}
