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

    /** Told to the process that runs this one's command: whoever types here sees it. */
    static final String TERMINAL = "BONGHWA_TERMINAL";

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
        if (in == System.in && arguments.contains("hub") && Echo.isTerminal()) {
            carried.put(TERMINAL, "shows what is typed");
        }
        return carried;
    }

    /**
     * A line that somebody types and nobody should see: on a terminal it is not shown, and a pipe shows nothing. Fails where it would
     * be: at the terminal of another process, which has this one run its command.
     */
    String secret(String prompt) throws Failure {
        if (in != System.in && environment.containsKey(TERMINAL)) {
            throw Failure.no("password", "cli.hub.password-seen");
        }
        err.print(prompt);
        err.flush();
        java.io.Console terminal = in == System.in ? System.console() : null;
        if (terminal != null && terminal.isTerminal()) {
            char[] typed = terminal.readPassword();
            return typed == null ? "" : new String(typed);
        }
        try (Echo _ = in == System.in ? Echo.off() : Echo.NONE) {
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
