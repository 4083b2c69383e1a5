package bonghwa.cli;

import bonghwa.domain.Handover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A duty goes to the next one, who reads the brief and accepts; until then nothing changes hands. */
@Command(
        name = "handover",
        subcommands = {
            HandoverOfferCommand.class,
            HandoverCommand.Amend.class,
            HandoverAcceptCommand.class,
            HandoverAnswers.Withdraw.class,
            HandoverReading.ListAll.class,
            HandoverReading.Show.class,
            HandoverPrintCommand.class
        })
final class HandoverCommand extends BaseCommand {

    @Override
    public Integer call() throws Failure {
        return onStore(session -> HandoverReading.list(this, session));
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
