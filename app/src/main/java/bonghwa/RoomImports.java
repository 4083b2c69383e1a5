package bonghwa;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.exchange.BadFile;
import bonghwa.exchange.imports.Format;
import bonghwa.exchange.imports.ImportPlan;
import bonghwa.exchange.imports.Preview;
import bonghwa.exchange.imports.Setting;
import bonghwa.replica.Arrival;
import bonghwa.replica.Commands;
import bonghwa.replica.Importing;
import bonghwa.ui.model.ImportChoice;
import bonghwa.ui.model.ImportModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Reads the window's imports beside it: as the first format that the file is, by its ending the likeliest first. */
record RoomImports(Supplier<Room> room, Supplier<Instant> now, ZoneId home, Commands commands, Executor beside)
        implements ImportModel {

    private static final long MOST = 64L * 1024 * 1024;

    /** What begins how it is said that nothing in the file is called so. */
    private static final String NO_NAME = "import.problem.map-name";

    @Override
    public CompletionStage<Offer> look(Path file, Language language, Map<String, String> mapping) {
        Room known = room.get();
        Instant moment = now.get();
        // whatever it ends by, an error too, ends what the window waits for
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return offer(file, known, moment, language, mapping);
                    } catch (IOException e) {
                        throw new CompletionException(e);
                    }
                },
                beside);
    }

    private Offer offer(Path file, Room known, Instant moment, Language language, Map<String, String> mapping)
            throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > MOST) {
            return refused(
                    new Line("", "cli.error.file-too-big", List.of(name, String.valueOf(MOST / 1024 / 1024))),
                    name,
                    List.of());
        }
        ZoneId zone = known.current().map(i -> i.facts().zone()).orElse(home);
        byte[] bytes = Files.readAllBytes(file);
        Setting setting = new Setting(
                name,
                known.catalogue(),
                zone,
                moment,
                mapping,
                known.current().map(i -> i.log().entries()).orElse(List.of()));
        List<Line> problems = new ArrayList<>();
        for (Format format : likely(name)) {
            try {
                return offered(
                        read(format, bytes, setting),
                        known,
                        language,
                        choosing(format, bytes, mapping, known, language));
            } catch (BadFile e) {
                problems.add(ImportTelling.wrong(e));
            }
        }
        return refused(
                ImportTelling.likeliest(problems),
                name,
                likely(name).contains(Format.CSV)
                        ? choosing(Format.CSV, bytes, mapping, known, language).columns(List.of())
                        : List.of());
    }

    private static ImportChoices choosing(
            Format format, byte[] bytes, Map<String, String> mapping, Room known, Language language) {
        List<String> columns = format == Format.CSV ? ImportPlan.columns(bytes) : List.of();
        return new ImportChoices(columns, mapping, known.catalogue(), language);
    }

    /** Without what was said of names that are not in the file, as once a column was chosen from which no names come. */
    private static ImportPlan read(Format format, byte[] bytes, Setting setting) throws BadFile {
        try {
            return ImportPlan.read(format, bytes, setting);
        } catch (BadFile e) {
            Setting named = setting.saying(key -> e.problems().stream().noneMatch(p -> p.saysOf(NO_NAME, key)));
            if (named.mapping().size() == setting.mapping().size()) {
                throw e;
            }
            return ImportPlan.read(format, bytes, named);
        }
    }

    private Offer offered(ImportPlan plan, Room known, Language language, ImportChoices choices) {
        List<Arrival> arrivals = Importing.arrivals(known, plan.stories(), null);
        Preview preview = Preview.of(plan, arrivals, known, language);
        return new Offer(
                ImportTelling.lines(preview.goes()),
                ImportTelling.lines(preview.mapping()),
                ImportTelling.lines(preview.odd()),
                arrivals.stream().mapToLong(Arrival::anewEntries).sum(),
                choices.of(plan.mapping()),
                () -> new Importing(commands).record(plan.additions(), plan.stories(), null));
    }

    private static Offer refused(Line problem, String name, List<ImportChoice> choices) {
        Line whole = new Line("", "import.refused", List.of(name));
        return new Offer(
                List.of(whole), List.of(), List.of(problem), 0, choices, () -> CompletableFuture.completedStage(null));
    }

    private static List<Format> likely(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".json")
                ? List.of(Format.STATUSPAGE, Format.ALERTMANAGER, Format.JSON)
                : name.endsWith(".txt") ? List.of(Format.CHAT, Format.CSV) : List.of(Format.CSV, Format.CHAT);
    }
}
