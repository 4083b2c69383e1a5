package bonghwa;

import bonghwa.domain.Incident;
import bonghwa.domain.InternalNames;
import bonghwa.replica.Refusal;
import bonghwa.ui.Act;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.imports.ImportSheet;
import bonghwa.ui.report.ExportSheet;
import bonghwa.ui.report.Moments;
import bonghwa.ui.report.ReportSheet;
import bonghwa.ui.report.Subject;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What leaves the room as a file, and comes in as one: the keys that open its sheets, over that window. FX thread. */
record Leaving(RoomContext context, RoomModels models, Sheets sheets) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);

    void bind() {
        models.acts.on(Act.MAKE_REPORT, () -> with(this::report));
        models.acts.on(Act.EXPORT_FILE, () -> with(this::export));
        models.acts.on(Act.IMPORT_FILE, this::take);
    }

    private void take() {
        new ImportSheet(models.imports(), sheets, models.problems, models.messages)
                .open(() -> models.choosing().toOpen(models.messages.text(Act.IMPORT_FILE.message())));
    }

    private void with(Consumer<Incident> does) {
        @Nullable Incident incident = models.room.incident().get();
        if (incident == null) {
            models.problems.report(new Refusal("refusal.nothing-shown"));
        } else {
            does.accept(incident);
        }
    }

    private void report(Incident incident) {
        Subject subject = subject(Act.MAKE_REPORT, incident);
        new ReportSheet(subject, context.papers().reports(), moments(), sheets, models.problems, models.messages)
                .open();
    }

    private void export(Incident incident) {
        Subject subject = subject(Act.EXPORT_FILE, incident);
        new ExportSheet(subject, context.papers().exports(), moments(), sheets, models.problems, models.messages)
                .open();
    }

    private Moments moments() {
        return new Moments(
                models.reader,
                models.phrases,
                models.room.now().get(),
                context.hindsight().wish().get());
    }

    private Subject subject(Act act, Incident incident) {
        return new Subject(
                incident.id(),
                InternalNames.in(
                        models.room.room().get().catalogue(), incident.facts().title()),
                (suffix, open) -> target(act, incident, suffix, open));
    }

    /** Asks where it goes; named after the incident, the moment that is shown, and whether everybody may read it. */
    private Optional<Path> target(Act act, Incident incident, String suffix, boolean open) {
        String title = models.phrases
                .line(incident.facts().title())
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .strip();
        String stamp = STAMP.format(models.room.now().get().atZone(models.room.zone()));
        String whom = open ? " " + models.messages.text("report.file.public") : "";
        return models.choosing().toSave(models.messages.text(act.message()), title + " " + stamp + whom + "." + suffix);
    }
}
