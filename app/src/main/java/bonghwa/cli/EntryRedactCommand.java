package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.Repeated;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Fold;
import bonghwa.replica.Commit;
import bonghwa.replica.Holding;
import bonghwa.replica.Refusal;
import bonghwa.replica.Taking;
import bonghwa.sync.LocalFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes out of the record what an entry says, for ever: a steward's act. The hole stays, with author and reason; what could not be
 * reached is said.
 */
@Command(name = "redact")
@SuppressWarnings("NullAway.Init")
final class EntryRedactCommand extends HubWork {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.argument.entry")
    private String id;

    @Option(names = "--reason", paramLabel = "WHY", descriptionKey = "cli.option.reason")
    private @Nullable String reason;

    @Option(names = "--dry-run", descriptionKey = "cli.option.redact-dry-run")
    private boolean dry;

    @Option(names = "--anyway", descriptionKey = "cli.option.redact-anyway")
    private boolean anyway;

    @Override
    public Integer call() throws Failure {
        String why = Wording.required("--reason", reason == null ? "" : reason);
        return withHubs((session, desk) -> {
            if (!session.store().stewardship().able()) {
                throw Failure.no("refused", "refusal.no-steward");
            }
            Taking taking = taking(session);
            repeats(why, taking);
            if (!dry) {
                taking = taken(session, taking, why);
                // The others should hear of it at once; a hub that is silent now hinders nobody.
                desk.hubs().exchange(false);
            }
            return answer(session, desk, taking);
        });
    }

    /** The reason stays: who wrote into it what is to go would find out when it is too late. */
    private void repeats(String why, Taking taking) throws Failure {
        String repeated = anyway ? "" : Repeated.of(why, taking.words()).orElse("");
        if (!repeated.isEmpty()) {
            throw Failure.no("refused", "cli.error.redact-repeats", repeated);
        }
    }

    /** Recorded is not gone: the disk may have had no room for the file without it. */
    private Taking taken(Session session, Taking wanted, String why) throws Failure, LocalFailure {
        TimelineEntry entry = wanted.entry();
        String meant = entry == null ? wanted.lines().keySet().iterator().next() : entry.id();
        Commit commit =
                await(session.store().stewardship().redact(session.commands().typist(), meant, why));
        Taking taken = wanted.as(commit);
        Holding holding = session.store().replica().holding();
        if (!holding.redacted().containsAll(taken.lines().keySet())) {
            throw Failure.no("refused", "refusal.still-on-disk");
        }
        return taken;
    }

    /** What would go: the line of that id, wherever it stands, or the entry of the incident that is meant. */
    private Taking taking(Session session) throws Failure {
        Fold now = session.store().replica().holding().fold();
        @Nullable
        Incident incident = Incidents.toRead(session.room(), root().incident()).orElse(null);
        try {
            return Taking.of(now, id);
        } catch (Refusal e) {
            if (incident == null || !e.key().equals("refusal.no-record")) {
                throw refused(e);
            }
        }
        try {
            return Taking.of(
                    now,
                    Entries.find(incident, id, session.commands().author().desk())
                            .id());
        } catch (Refusal e) {
            throw refused(e);
        }
    }

    private static Failure refused(Refusal e) {
        return Failure.no("refused", e.key(), e.arguments().toArray());
    }

    private int answer(Session session, HubDesk desk, Taking taking) throws Failure, LocalFailure {
        Unreached unreached = Unreached.of(session.store(), desk, words().language());
        Incident incident = Incidents.named(session.room(), taking.incident());
        TimelineEntry was = taking.entry();
        @Nullable
        TimelineEntry entry = was == null
                ? null
                : session.room().timeline(incident).entry(was.id()).orElse(was);
        RedactedSheet sheet = new RedactedSheet(session, words(), incident, taking, unreached);
        if (json()) {
            tell(sheet.json(entry, dry));
        } else {
            say(sheet.lines(entry, dry));
        }
        return Exit.DONE;
    }
}
