package bonghwa.cli;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import picocli.CommandLine.Parameters;

/** What the commands on one entry share: which entry, and the answer, which is the entry as it stands then. */
@SuppressWarnings("NullAway.Init") // picocli sets the field
abstract class EntryVerb extends BaseCommand {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.argument.entry")
    private String id;

    interface Act {
        void on(Incident incident, TimelineEntry entry) throws Failure;
    }

    Integer change(Session session, Act act) throws Failure {
        Incident incident = Incidents.toRead(session.room(), root().incident())
                .orElseThrow(() -> Failure.no("no-incident", "cli.error.none"));
        TimelineEntry entry =
                Entries.find(incident, id, session.commands().author().desk());
        act.on(incident, entry);
        Catalogue names = incident.named(session.room().catalogue());
        Stamp stamp = new Stamp(incident.facts().zone(), words());
        Incident after = Incidents.named(session.room(), incident.id());
        TimelineEntry now = after.log().entry(entry.id()).orElse(entry);
        if (json()) {
            tell(new EntryJson(names, stamp, session.room()).of(now));
        } else {
            say(String.join(
                    "  ", now.id(), now.number(), stamp.day(now.occurredAt()), EntryText.what(now, names, stamp)));
        }
        return Exit.DONE;
    }
}
