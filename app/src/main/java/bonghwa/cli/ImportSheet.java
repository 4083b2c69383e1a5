package bonghwa.cli;

import bonghwa.domain.Catalogue;
import bonghwa.exchange.imports.ImportPlan;
import bonghwa.exchange.imports.Mapped;
import bonghwa.exchange.imports.Odd;
import bonghwa.exchange.imports.Preview;
import bonghwa.exchange.imports.PreviewLine;
import bonghwa.replica.Arrival;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an import brings, or brought, for people and for programs. */
record ImportSheet(BaseCommand command, Session session, String file, boolean dryRun) {

    void show(ImportPlan plan, List<Arrival> arrivals) throws Failure {
        Words words = command.words();
        if (command.json()) {
            command.tell(json(plan, arrivals, words));
            return;
        }
        Preview preview = Preview.of(plan, arrivals, session.room(), words.language());
        command.say(words.text(
                "cli.import.read", plan.entries(), file, plan.format().wire()));
        part("cli.import.goes", preview.goes(), words);
        part("cli.import.mapping", preview.mapping(), words);
        part("cli.import.odd", preview.odd(), words);
        long anew = arrivals.stream().mapToLong(Arrival::anewEntries).sum();
        boolean grows = !plan.additions().equals(Catalogue.EMPTY);
        String nothing = grows ? "cli.import.catalogue" : "cli.import.nothing";
        command.say(
                dryRun
                        ? words.text("cli.import.dry")
                        : anew == 0 ? words.text(nothing) : words.text("cli.import.done", anew));
    }

    private void part(String heading, List<PreviewLine> lines, Words words) {
        if (!lines.isEmpty()) {
            command.say(words.text(heading));
            lines.forEach(line -> command.say("  " + said(line, words)));
        }
    }

    private static String said(PreviewLine line, Words words) {
        return (line.where().isEmpty() ? "" : line.where() + ": ") + words.text(line.key(), line.arguments());
    }

    private Object json(ImportPlan plan, List<Arrival> arrivals, Words words) {
        return Json.object(
                "format", plan.format().wire(),
                "dryRun", dryRun,
                "entries", plan.entries(),
                "new", arrivals.stream().mapToLong(Arrival::anewEntries).sum(),
                "incidents", arrivals.stream().map(a -> incident(a, words)).toList(),
                "mapping", plan.mapping().stream().map(ImportSheet::mapped).toList(),
                "services",
                        plan.additions().services().stream().map(s -> s.id()).toList(),
                "findings",
                        Odd.of(plan, arrivals).stream()
                                .map(f -> Json.object(
                                        "where", where(f.where()),
                                        "key", f.key(),
                                        "message", words.text(f.key(), f.arguments())))
                                .toList());
    }

    private static @Nullable String where(String where) {
        return where.isEmpty() ? null : where;
    }

    /** {@code incident} is null where one is declared for it: before, it has no id. */
    private static Object incident(Arrival arrival, Words words) {
        return Json.object(
                "incident",
                arrival.incident(),
                "title",
                arrival.story().declaration().title().in(words.language()),
                "declared",
                arrival.declares(),
                "entries",
                arrival.story().entries(),
                "new",
                arrival.anewEntries());
    }

    private static Object mapped(Mapped mapped) {
        return Json.object(
                "of",
                mapped.of().name().toLowerCase(Locale.ROOT),
                "from",
                mapped.from(),
                "to",
                where(mapped.to()),
                "new",
                mapped.anew());
    }
}
