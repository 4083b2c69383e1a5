package bonghwa;

import bonghwa.cli.Cli;
import bonghwa.cli.Console;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program's entry. Not a JavaFX application itself, so that it starts from the class path. */
public final class Launcher {

    private Launcher() {}

    /** Runs one command; the exit code is the process's. */
    public static void main(String[] args) {
        // H2's server, should this laptop host a hub, listens for this machine alone; read once, when H2 is first used.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> arguments) {
        try (Lanes lanes = Lanes.open(_ -> {})) {
            Cli cli = Wiring.cli(lanes);
            for (List<String> command : rehearsed()) {
                cli.run(command, console());
            }
            return cli.run(arguments, console());
        }
    }

    /** Commands that run first, in this very process: how the build shows the start-up cache what it is to know. */
    private static List<List<String>> rehearsed() {
        String script = System.getProperty("bonghwa.rehearsal");
        if (script == null) {
            return List.of();
        }
        try {
            return Files.readAllLines(Path.of(script)).stream()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Console console() {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(System.in, out, err, Path.of("").toAbsolutePath(), System.getenv());
    }
}
