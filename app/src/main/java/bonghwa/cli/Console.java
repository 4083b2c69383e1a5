package bonghwa.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command line sees of the process that it was typed into, which may not be the one that runs it: its three streams
 * (text is UTF-8), the folder that relative paths start from, its environment.
 */
public record Console(
        InputStream in, PrintStream out, PrintStream err, Path directory, Map<String, String> environment) {

    public Console {
        environment = Map.copyOf(environment);
    }

    /** A path as that process means it. */
    Path path(String typed) {
        return directory.resolve(typed);
    }
}
