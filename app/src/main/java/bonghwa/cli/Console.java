package bonghwa.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
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

    /** The part of its environment that says in which language it is answered, also by another process. */
    public Map<String, String> tongue() {
        Map<String, String> tongue = new HashMap<>(environment);
        tongue.keySet().retainAll(Words.VARIABLES);
        return tongue;
    }

    /** A path as that process means it. */
    Path path(String typed) {
        return directory.resolve(typed);
    }
}
