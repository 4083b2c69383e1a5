package bonghwa.cli;

import bonghwa.domain.Duty;
import bonghwa.domain.Role;
import bonghwa.domain.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "offer")
final class HandoverOfferCommand extends HandoverVerb {

    @Option(names = "--to", paramLabel = "PERSON", descriptionKey = "cli.option.handover-to")
    private @Nullable String to;

    @Option(names = "--duty", paramLabel = "DUTY", descriptionKey = "cli.option.handover-duty")
    private @Nullable String duty;

    @Option(names = "--brief", paramLabel = "TEXT", descriptionKey = "cli.option.brief")
    private @Nullable String brief;

    @Override
    public Integer call() throws Failure {
        return onStore(session -> act(session, (incident, handovers) -> {
            Duty given = duty == null
                    ? new Duty.OfRole(Role.COMMANDER)
                    : new Duties(
                                    session.room().catalogue(),
                                    incident,
                                    session.commands().author().desk())
                            .find(duty);
            String next = to == null ? null : Named.person(session, "--to", to);
            Text words = brief == null
                    ? new HandoverSheet(this, session, incident).written(session.now())
                    : HandoverSheet.text("--brief", brief);
            return await(handovers.offer(incident.id(), given, next, session.now(), words))
                    .records()
                    .getFirst()
                    .id();
        }));
    }
}
