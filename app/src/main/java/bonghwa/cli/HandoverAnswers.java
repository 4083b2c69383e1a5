package bonghwa.cli;

import bonghwa.domain.Handover;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verbs that answer an offer: somebody accepts it, or it is taken back. */
final class HandoverAnswers {

    private HandoverAnswers() {}

    @Command(name = "withdraw")
    @SuppressWarnings("NullAway.Init")
    static final class Withdraw extends HandoverVerb {

        @Parameters(paramLabel = "ID", descriptionKey = "cli.argument.handover")
        private String id;

        @Option(names = "--undo", descriptionKey = "cli.option.undo")
        private boolean undo;

        @Option(names = "--reason", paramLabel = "WHY", descriptionKey = "cli.option.reason")
        private @Nullable String reason;

        @Override
        public Integer call() throws Failure {
            String why = Wording.of("--reason", reason);
            return onStore(session -> act(session, (incident, handovers) -> {
                Handover found = HandoverSheet.find(incident, id);
                await(handovers.withdraw(incident.id(), found.id(), !undo, why));
                return found.id();
            }));
        }
    }
}
