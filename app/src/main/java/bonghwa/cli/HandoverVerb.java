package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.replica.Handovers;

/** What the verbs of a hand-over share: the incident, and the answer, which is the hand-over as it stands then. */
abstract class HandoverVerb extends BaseCommand {

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
}
