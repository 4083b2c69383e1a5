package bonghwa.exchange.imports;

import java.util.List;

/** A place in the file, where there is one, and what to say: a message key with its arguments. */
public record PreviewLine(String where, String key, List<String> arguments) {
    public PreviewLine {
        arguments = List.copyOf(arguments);
    }
}
