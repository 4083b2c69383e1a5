package bonghwa.exchange.imports;

import java.util.List;

/**
 * Something odd in a file that was read all the same: where (line, line:column, or line and JSON pointer; empty: the whole file),
 * and a message key with its arguments.
 */
public record Finding(String where, String key, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
