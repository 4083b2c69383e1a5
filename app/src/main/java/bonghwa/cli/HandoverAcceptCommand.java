package bonghwa.cli;

import bonghwa.domain.Handover;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "accept")
@SuppressWarnings("NullAway.Init")
final class HandoverAcceptCommand extends HandoverVerb {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.argument.handover")
    private String id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PERSON", descriptionKey = "cli.argument.acceptor")
    private @Nullable String person;

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.duty-from")
    private @Nullable String at;

    @Option(names = "--read", paramLabel = "ID", descriptionKey = "cli.option.read")
    private @Nullable String read;

    @Override
    public Integer call() throws Failure {
        return onStore(session -> act(session, (incident, handovers) -> {
            Handover found = HandoverSheet.find(incident, id);
            Instant moment = new Times(session.now(), incident.facts().zone()).past("--at", at);
            await(handovers.accept(
                    incident.id(),
                    found.id(),
                    who(session, found),
                    moment == null ? session.now() : moment,
                    read == null ? found.briefId() : read));
            return found.id();
        }));
    }

    private String who(Session session, Handover offer) throws Failure {
        if (person != null) {
            return Named.person(session, "PERSON", person);
        }
        String to = offer.to();
        if (to == null) {
            throw Failure.usage("PERSON", "cli.error.missing", "PERSON", "bonghwa handover accept");
        }
        return to;
    }
}
