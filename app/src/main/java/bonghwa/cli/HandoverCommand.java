package bonghwa.cli;

import bonghwa.domain.Duty;
import bonghwa.domain.Handover;
import bonghwa.domain.Role;
import bonghwa.domain.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A duty goes to the next one, who reads the brief and accepts; until then nothing changes hands. */
@Command(
        name = "handover",
        subcommands = {
            HandoverCommand.Offer.class,
            HandoverCommand.Amend.class,
            HandoverAnswers.Accept.class,
            HandoverAnswers.Withdraw.class,
            HandoverReading.ListAll.class,
            HandoverReading.Show.class,
            HandoverReading.Print.class
        })
final class HandoverCommand extends BaseCommand {

    @Override
    public Integer call() throws Failure {
        return onStore(session -> HandoverReading.list(this, session));
    }

    @Command(name = "offer")
    static final class Offer extends HandoverVerb {

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

    @Command(name = "amend")
    @SuppressWarnings("NullAway.Init")
    static final class Amend extends HandoverVerb {

        @Parameters(paramLabel = "ID", descriptionKey = "cli.argument.handover")
        private String id;

        @Option(names = "--brief", paramLabel = "TEXT", required = true, descriptionKey = "cli.option.brief")
        private String brief;

        @Override
        public Integer call() throws Failure {
            return onStore(session -> act(session, (incident, handovers) -> {
                Handover found = HandoverSheet.find(incident, id);
                await(handovers.amend(incident.id(), found.id(), HandoverSheet.text("--brief", brief)));
                return found.id();
            }));
        }
    }
}
