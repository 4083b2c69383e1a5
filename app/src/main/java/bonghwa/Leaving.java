package bonghwa;

import bonghwa.domain.Incident;
import bonghwa.ui.Act;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.report.ExportSheet;
import bonghwa.ui.report.Moments;
import bonghwa.ui.report.ReportSheet;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What leaves the room as a file: the keys that open its sheets, over that window. FX thread. */
record Leaving(RoomContext context, RoomModels models, Sheets sheets) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);

    void bind() {
        models.acts.on(Act.MAKE_REPORT, this::report);
        models.acts.on(Act.EXPORT_FILE, this::export);
    }

    private void report() {
        @Nullable Incident incident = models.room.incident().get();
        if (incident != null) {
            new ReportSheet(
                            incident.id(),
                            context.papers().reports(),
                            moments(),
                            () -> target(Act.MAKE_REPORT, incident, "pdf"),
                            sheets,
                            models.problems,
                            models.messages)
                    .open();
        }
    }

    private void export() {
        @Nullable Incident incident = models.room.incident().get();
        if (incident != null) {
            new ExportSheet(
                            incident.id(),
                            context.papers().exports(),
                            moments(),
                            kind -> target(Act.EXPORT_FILE, incident, kind.suffix()),
                            sheets,
                            models.problems,
                            models.messages)
                    .open();
        }
    }

    private Moments moments() {
        return new Moments(
                models.reader,
                models.phrases,
                models.room.now().get(),
                context.hindsight().wish().get());
    }

    /** Asks where it goes; named after the incident and the moment that is shown. */
    private Optional<Path> target(Act act, Incident incident, String suffix) {
        String title = models.phrases
                .line(incident.facts().title())
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .strip();
        String stamp = STAMP.format(models.room.now().get().atZone(models.room.zone()));
        return models.choosing().toSave(models.messages.text(act.message()), title + " " + stamp + "." + suffix);
    }
}
