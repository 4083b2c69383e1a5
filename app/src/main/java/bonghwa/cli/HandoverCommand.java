package bonghwa.cli;

import bonghwa.domain.Duty;
import bonghwa.domain.Handover;
import bonghwa.domain.Incident;
import bonghwa.domain.Party;
import bonghwa.domain.Role;
import bonghwa.domain.Text;
import bonghwa.replica.Handovers;
import java.time.Instant;
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
            HandoverCommand.Accept.class,
            HandoverCommand.Withdraw.class,
            HandoverReading.ListAll.class,
            HandoverReading.Show.class,
            HandoverReading.Print.class
        })
final class HandoverCommand extends BaseCommand {

    @Override
    public Integer call() throws Failure {
        throw Failure.usage(
                null, "cli.error.subcommand", "handover", "offer, amend, accept, withdraw, list, show, print");
    }

    /** What they share: the incident, and the answer, which is the hand-over as it stands then. */
    abstract static class Verb extends BaseCommand {

        interface Act {
            /** Does it and says of which hand-over. */
            String on(Incident incident, Handovers handovers) throws Failure;
        }

        int act(Session session, Act act) throws Failure {
            Incident incident = Incidents.toWrite(session.room(), root().incident());
            String id = act.on(incident, new Handovers(session.commands()));
            Incident after = Incidents.named(session.room(), incident.id());
            new HandoverSheet(this, session, after).tell(HandoverSheet.find(after, id));
            return Exit.DONE;
        }

        static String person(Session session, String argument, String typed) throws Failure {
            if (Named.party(session.room().catalogue(), argument, typed) instanceof Party.OfPerson(String id)) {
                return id;
            }
            throw Failure.no("no-such-name", "cli.error.no-person", typed).in(argument);
        }
    }

    @Command(name = "offer")
    static final class Offer extends Verb {

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
                        : new Duties(session.room().catalogue(), incident, session.letter()).find(duty);
                String next = to == null ? null : person(session, "--to", to);
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
    static final class Amend extends Verb {

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

    @Command(name = "accept")
    @SuppressWarnings("NullAway.Init")
    static final class Accept extends Verb {

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
                return person(session, "PERSON", person);
            }
            String to = offer.to();
            if (to == null) {
                throw Failure.usage("PERSON", "cli.error.missing", "PERSON", "bonghwa handover accept");
            }
            return to;
        }
    }

    @Command(name = "withdraw")
    @SuppressWarnings("NullAway.Init")
    static final class Withdraw extends Verb {

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
