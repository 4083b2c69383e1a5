package bonghwa.cli;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.exchange.BadFile;
import bonghwa.exchange.FileProblem;
import bonghwa.exchange.imports.Format;
import bonghwa.exchange.imports.ImportPlan;
import bonghwa.exchange.imports.Setting;
import bonghwa.replica.Arrival;
import bonghwa.replica.Importing;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in what another tool recorded, as one act; or shows what it would take in. */
@Command(name = "import")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ImportCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "FORMAT", descriptionKey = "cli.argument.format")
    private String format;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.argument.import")
    private String file;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    @Option(names = "--map", paramLabel = "A=B", descriptionKey = "cli.option.map")
    private List<String> map = List.of();

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "cli.option.zone")
    private @Nullable String zone;

    @Override
    public Integer call() throws Failure {
        Format kind = Format.ofWire(format)
                .orElseThrow(() -> Failure.usage(
                        "FORMAT",
                        "cli.error.one-of",
                        "FORMAT",
                        Arrays.stream(Format.values()).map(Format::wire).collect(Collectors.joining(", "))));
        Map<String, String> mapping = mapping();
        byte[] bytes = UserFile.bytes(console().path(file));
        return onStore(session -> {
            @Nullable String named = root().incident();
            Optional<Incident> into =
                    named == null ? Optional.empty() : Optional.of(Incidents.named(session.room(), named));
            Setting setting = new Setting(
                    file,
                    session.room().catalogue(),
                    zone(session, into),
                    session.now(),
                    mapping,
                    into.or(session.room()::current).map(i -> i.log().entries()).orElse(List.of()));
            ImportPlan plan;
            try {
                plan = ImportPlan.read(kind, bytes, setting);
            } catch (BadFile e) {
                return refused(e);
            }
            @Nullable String id = into.map(Incident::id).orElse(null);
            List<Arrival> arrivals = Importing.arrivals(session.room(), plan.stories(), id);
            long anew = arrivals.stream().mapToLong(a -> a.anew().size()).sum();
            if (!dryRun && (anew > 0 || !plan.additions().equals(Catalogue.EMPTY))) {
                await(new Importing(session.commands()).record(plan.additions(), plan.stories(), id));
            }
            new ImportSheet(this, session, file, dryRun).show(plan, arrivals);
            return Exit.DONE;
        });
    }

    private Map<String, String> mapping() throws Failure {
        Map<String, String> mapping = new HashMap<>();
        for (String said : map) {
            int equals = said.lastIndexOf('=');
            if (equals <= 0) {
                throw Failure.usage("--map", "cli.error.map", said);
            }
            mapping.put(
                    said.substring(0, equals).strip(),
                    said.substring(equals + 1).strip());
        }
        return mapping;
    }

    /** As it was said, else the zone of the incident that it goes into, else this machine's. */
    private ZoneId zone(Session session, Optional<Incident> into) throws Failure {
        if (zone == null) {
            return into.or(session.room()::current).map(i -> i.facts().zone()).orElse(session.zone());
        }
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException _) {
            throw Failure.usage("--zone", "cli.error.zone", zone);
        }
    }

    /** File, line and what to do, a line each. */
    private int refused(BadFile e) throws Failure {
        for (FileProblem problem : e.problems()) {
            String message = words().text(problem.key(), problem.arguments());
            String where = file + ":" + problem.line();
            console()
                    .err()
                    .println(
                            json()
                                    ? Json.line(Json.object("code", "import", "message", message, "where", where))
                                    : where + ": " + message);
        }
        return Exit.NO;
    }
}
