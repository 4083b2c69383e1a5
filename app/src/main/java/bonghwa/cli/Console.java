package bonghwa.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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

    /** What of its environment another process needs to run that command line: the language, and a hub's password for a hub's command. */
    public Map<String, String> carried(List<String> arguments) {
        Map<String, String> carried = new HashMap<>(tongue());
        String password = environment.get(HubWork.PASSWORD);
        if (password != null && arguments.contains("hub")) {
            carried.put(HubWork.PASSWORD, password);
        }
        return carried;
    }

    /** A line that somebody types and nobody should see; on a terminal of this process it is not shown. */
    String secret(String prompt) {
        err.print(prompt);
        err.flush();
        java.io.Console terminal = in == System.in ? System.console() : null;
        if (terminal != null && terminal.isTerminal()) {
            char[] typed = terminal.readPassword();
            return typed == null ? "" : new String(typed);
        }
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                line.write(next);
            }
            return line.toString(StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }

    /** A path as that process means it. */
    Path path(String typed) {
        return directory.resolve(typed);
    }
}
