package bonghwa.cli;

import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.ResponseClock;
import bonghwa.domain.SentNotice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers with incidents: a line each, for people or for programs. */
record IncidentSheet(BaseCommand command, Session session) {

    void list() throws Failure {
        List<Incident> all = session.room().declared();
        if (command.json()) {
            for (Incident incident : all) {
                command.tell(json(incident));
            }
            return;
        }
        command.say(Marks.of(session.clock(), command.words()));
        Columns table = new Columns();
        for (Incident incident : all) {
            table.row(row(incident));
        }
        command.say(all.isEmpty() ? List.of(command.words().text("cli.error.none")) : table.lines());
    }

    void show(Incident incident) throws Failure {
        if (command.json()) {
            command.tell(json(incident));
            return;
        }
        command.say(String.join("  ", row(incident)));
    }

    private String[] row(Incident incident) throws Failure {
        Words words = command.words();
        Facts facts = incident.facts();
        return new String[] {
            incident.id(),
            words.of(facts.severity()),
            incident.mistaken() ? words.text("incident.row.mistaken") : words.of(incident.phase(session.now())),
            stamp(incident).full(facts.started()),
            facts.title().in(words.language()) + against(incident)
        };
    }

    /** That its declaration does not count, and why; empty where it does. */
    private String against(Incident incident) throws Failure {
        Words words = command.words();
        return session.room()
                .against(incident)
                .map(reason ->
                        " · " + words.text("incident.notCounting", words.text("timeline.notCounting." + reason.key())))
                .orElse("");
    }

    private Stamp stamp(Incident incident) throws Failure {
        return new Stamp(incident.facts().zone(), command.words());
    }

    private Map<String, @Nullable Object> json(Incident incident) throws Failure {
        Stamp stamp = stamp(incident);
        Facts facts = incident.facts();
        Instant now = session.now();
        ResponseClock clock = ResponseClock.of(incident, now);
        Mark declared = incident.declared();
        return Json.object(
                "id", incident.id(),
                "title", facts.title().in(command.words().language()),
                "severity", facts.severity().name().toLowerCase(Locale.ROOT),
                "status", incident.phase(now).name().toLowerCase(Locale.ROOT),
                "open", !incident.closed(),
                "mistaken", incident.mistaken(),
                "counts", session.room().against(incident).isEmpty(),
                "started", stamp.iso(facts.started()),
                "declaredAt", stamp.iso(declared == null ? null : declared.recordedAt()),
                "commandTakenAt", stamp.iso(clock.taken()),
                "responseSeconds",
                        Duration.between(clock.started(), clock.taken() == null ? now : clock.taken())
                                .toSeconds(),
                "zone", facts.zone().getId(),
                "entries", incident.log().byId().size(),
                "lastNotice",
                        Stream.of(incident.notices())
                                .flatMap(List::stream)
                                .reduce((_, b) -> b)
                                .map(SentNotice::number)
                                .orElse(null));
    }
}
