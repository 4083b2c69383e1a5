package bonghwa.cli;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Act;
import bonghwa.replica.Taking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a redaction reached, and what it cannot reach. */
record RedactedSheet(Session session, Words words, Incident incident, Taking taking, Unreached unreached) {

    private Stamp stamp() {
        return new Stamp(incident.facts().zone(), words);
    }

    private Catalogue names() {
        return incident.named(session.room().catalogue());
    }

    List<String> lines(@Nullable TimelineEntry entry, boolean dry) {
        List<String> lines = new ArrayList<>();
        if (entry != null) {
            lines.add(String.join(
                    "  ",
                    entry.id(),
                    entry.number(),
                    stamp().day(entry.occurredAt()),
                    EntryText.what(entry, names(), stamp())));
        }
        lines.add(words.text(
                dry ? "cli.redact.would" : "cli.redact.done", taking.lines().size()));
        for (Act act : taking.also()) {
            lines.add(words.text("cli.redact.also", act.id()));
        }
        lines.add(words.text("cli.redact.unreached"));
        for (Unreached.Other desk : unreached.desks()) {
            Instant heard = desk.heard();
            lines.add("  "
                    + (heard == null
                            ? words.text("cli.redact.desk.silent", desk.name())
                            : words.text("cli.redact.desk", desk.name(), stamp().day(heard))));
        }
        for (String hub : unreached.hubs()) {
            lines.add("  " + words.text("cli.redact.hub", hub));
        }
        lines.add("  " + words.text("cli.redact.elsewhere"));
        return lines;
    }

    Map<String, @Nullable Object> json(@Nullable TimelineEntry entry, boolean dry) {
        return Json.object(
                "dryRun", dry,
                "lines", List.copyOf(taking.lines().keySet()),
                "entry", entry == null ? null : new EntryJson(names(), stamp(), session.room()).of(entry),
                "also", taking.also().stream().map(Act::id).toList(),
                "desks",
                        unreached.desks().stream()
                                .map(d -> Json.object(
                                        "desk",
                                        d.desk(),
                                        "name",
                                        d.name(),
                                        "heard",
                                        d.heard() == null ? null : stamp().iso(d.heard())))
                                .toList(),
                "hubs", unreached.hubs());
    }
}
