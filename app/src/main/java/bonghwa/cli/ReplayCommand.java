package bonghwa.cli;

import bonghwa.exchange.BadFile;
import bonghwa.exchange.FileProblem;
import bonghwa.exchange.RecordedIncident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replays a recorded incident into a store of its own. */
@Command(name = "replay")
@SuppressWarnings("NullAway.Init")
final class ReplayCommand extends BaseCommand {

    private static final double FASTEST = 3600;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.argument.recorded")
    private String file;

    @Option(names = "--speed", paramLabel = "N", defaultValue = "60", descriptionKey = "cli.option.speed")
    private double speed;

    @Option(names = "--instant", descriptionKey = "cli.option.instant")
    private boolean instant;

    @Override
    public Integer call() throws Failure {
        if (!(speed > 0 && speed <= FASTEST)) {
            throw Failure.usage("--speed", "cli.error.speed", (int) FASTEST);
        }
        String text = UserFile.text(console().path(file));
        RecordedIncident incident = read(text, file);
        return root().program()
                .replay(new Program.Replay(root().store(), incident, text, speed, instant, false), root().typed());
    }

    /** The incident of that text; a failure names the first problem. */
    static RecordedIncident read(String json, String file) throws Failure {
        try {
            return RecordedIncident.read(json);
        } catch (BadFile e) {
            FileProblem first = e.problems().getFirst();
            throw Failure.file(
                    file + ":" + first.line(), first.key(), first.arguments().toArray());
        }
    }
}
