package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.exchange.export.ExportKind;
import bonghwa.exchange.export.Matter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An incident as one plain file: a post-mortem, a table, lines of JSON, a picture, a static page. */
@Command(name = "export")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExportCommand extends BaseCommand {

    /** Written for a pipe. */
    private static final String STANDARD_OUTPUT = "-";

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "cli.argument.export-kind")
    private String kind;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.argument.export-file")
    private String file;

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.at")
    private @Nullable String at;

    @Option(names = "--known-at", paramLabel = "K", descriptionKey = "cli.option.known-at")
    private @Nullable String knownAt;

    @Option(names = "--public", descriptionKey = "cli.option.export-public")
    private boolean open;

    @Override
    public Integer call() throws Failure {
        ExportKind written = ExportKind.ofWire(kind)
                .orElseThrow(() -> Failure.usage("KIND", "cli.error.one-of", "KIND", ExportKind.names()));
        if (file.equals(STANDARD_OUTPUT) && !written.isText()) {
            throw Failure.usage("FILE", "cli.error.export-pipe", written.wire());
        }
        return onStore(session -> {
            View view = View.of(session, root(), at, knownAt);
            Incident incident =
                    view.incident().orElseThrow(() -> Failure.no("no-incident", "cli.error.no-open-incident"));
            Matter matter = Matter.of(
                    view.room(),
                    incident.id(),
                    session.clock(),
                    view.at(),
                    view.knownAt(),
                    open,
                    session.store().replica().holding().fold().taken(),
                    words().language(),
                    words()::text);
            byte[] bytes = made(written, matter);
            if (open || written == ExportKind.HTML) {
                warn(view.room(), incident);
            }
            if (file.equals(STANDARD_OUTPUT)) {
                console().out().write(bytes, 0, bytes.length);
                return Exit.DONE;
            }
            Path path = console().path(file);
            UserFile.write(path, bytes);
            told(view, written, path, bytes.length);
            return Exit.DONE;
        });
    }

    private byte[] made(ExportKind written, Matter matter) throws Failure {
        try {
            return Exports.bytes(written, matter);
        } catch (IOException e) {
            throw Failure.no("export", "cli.export.failed", String.valueOf(e.getMessage()));
        }
    }

    private void told(View view, ExportKind written, Path path, int bytes) throws Failure {
        Instant moment = view.at();
        if (json()) {
            tell(Json.object(
                    "file", path.toString(),
                    "kind", written.wire(),
                    "bytes", bytes,
                    "at", view.stamp().iso(moment),
                    "public", open || written == ExportKind.HTML));
        } else {
            say(words().text("cli.export.written", path, Math.ceilDiv(bytes, 1024)));
        }
    }
}
