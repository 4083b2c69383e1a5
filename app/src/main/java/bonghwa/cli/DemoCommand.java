package bonghwa.cli;

import bonghwa.exchange.RecordedIncident;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The recorded weekend, which ships with the program. */
@Command(name = "demo")
final class DemoCommand extends BaseCommand {

    private static final String WEEKEND = "/incidents/kakao-2022.json";

    @Option(names = "--instant", descriptionKey = "cli.option.instant")
    private boolean instant;

    @Override
    public Integer call() throws Failure {
        String text = weekend();
        RecordedIncident incident = ReplayCommand.read(text, WEEKEND);
        return root().program()
                .replay(new Program.Replay(root().store(), incident, text, 1, instant, true), root().typed());
    }

    private static String weekend() {
        try (InputStream in = DemoCommand.class.getResourceAsStream(WEEKEND)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + WEEKEND);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
