package bonghwa.door;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A command as somebody typed it: where, and the arguments. */
public record CommandLine(Path directory, List<String> arguments) {

    public CommandLine {
        arguments = List.copyOf(arguments);
    }

    byte[] toBytes() {
        String text = directory + "\0" + String.join("\0", arguments) + (arguments.isEmpty() ? "" : "\0");
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static CommandLine parse(byte[] bytes) {
        List<String> parts = List.of(new String(bytes, StandardCharsets.UTF_8).split("\0", -1));
        int end = parts.size() > 1 ? parts.size() - 1 : parts.size();
        return new CommandLine(Path.of(parts.getFirst()), parts.subList(1, Math.max(1, end)));
    }
}
