package bonghwa.cli;

import bonghwa.sync.Bundles;
import bonghwa.sync.HubFailure;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The whole record as one file, to be carried where no hub reaches. */
@Command(
        name = "bundle",
        subcommands = {BundleCommand.Export.class, BundleCommand.Import.class})
final class BundleCommand extends BaseCommand {

    @Override
    public Integer call() throws Failure {
        throw Failure.usage("export/import", "cli.error.missing", "export/import", "bonghwa bundle");
    }

    private static Failure trouble(Path file, HubFailure e) {
        return Failure.file(
                file.toString(),
                e.reason() == HubFailure.Reason.UNREACHABLE ? "cli.bundle.no-file" : "cli.bundle.damaged",
                file);
    }

    /** Writes it. */
    @Command(name = "export")
    @SuppressWarnings("NullAway.Init")
    static final class Export extends HubWork {

        @Parameters(paramLabel = "FILE", descriptionKey = "cli.argument.bundle")
        private String file;

        @Override
        public Integer call() throws Failure {
            Path path = console().path(file);
            return withHubs((session, desk) -> {
                try {
                    // Whoever has the file can show that what stands in it was here, and nothing behind it was cut off.
                    await(session.store().anchoring().anchor());
                    long lines = desk.hubs().bundles().export(path);
                    if (json()) {
                        tell(Json.object("file", path.toString(), "lines", lines));
                    } else {
                        say(words().text("cli.bundle.written", path, lines));
                    }
                    return Exit.DONE;
                } catch (HubFailure e) {
                    throw trouble(path, e);
                }
            });
        }
    }

    /** Takes it in. */
    @Command(name = "import")
    @SuppressWarnings("NullAway.Init")
    static final class Import extends HubWork {

        @Parameters(paramLabel = "FILE", descriptionKey = "cli.argument.bundle")
        private String file;

        @Option(names = "--root", paramLabel = "FINGERPRINT", descriptionKey = "cli.option.root")
        private @Nullable String root;

        @Override
        public Integer call() throws Failure {
            Path path = console().path(file);
            return withHubs((session, desk) -> {
                try {
                    NotCounting before = new NotCounting(this, session);
                    if (root != null) {
                        before.goBy(root, Bundles.desks(path));
                    }
                    Bundles.Taken taken = desk.hubs().bundles().take(path);
                    if (json()) {
                        tell(Json.object(
                                "file",
                                path.toString(),
                                "taken",
                                taken.lines(),
                                "refused",
                                taken.refused(),
                                "notCounting",
                                before.lines()));
                    } else {
                        say(words().text("cli.bundle.taken", path, taken.lines(), taken.refused()));
                        say(before.said());
                    }
                    return Exit.DONE;
                } catch (HubFailure e) {
                    throw trouble(path, e);
                }
            });
        }
    }
}
