package bonghwa.door;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A command as somebody typed it: where, the arguments, and the variables of the environment that have a say in the answer. */
public record CommandLine(Path directory, List<String> arguments, Map<String, String> environment) {

    private static final String END = "\0";

    public CommandLine {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** The folder, the variables, nothing, the arguments: each ended by a NUL, which can stand in none of them. */
    byte[] toBytes() {
        StringBuilder text = new StringBuilder().append(directory).append(END);
        new TreeMap<>(environment)
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append(END));
        text.append(END);
        arguments.forEach(argument -> text.append(argument).append(END));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static CommandLine parse(byte[] bytes) {
        List<String> parts = List.of(new String(bytes, StandardCharsets.UTF_8).split(END, -1));
        Path directory = Path.of(parts.getFirst());
        Map<String, String> environment = new TreeMap<>();
        int at = 1;
        for (; at < parts.size() && !parts.get(at).isEmpty(); at++) {
            String[] variable = parts.get(at).split("=", 2);
            environment.put(variable[0], variable.length < 2 ? "" : variable[1]);
        }
        int end = parts.size() - 1;
        return new CommandLine(directory, parts.subList(Math.min(at + 1, end), end), environment);
    }
}
