package bonghwa.exchange.imports;

import bonghwa.exchange.Brief;
import java.util.List;

/**
 * Something odd in a file that was read all the same: where (line, line:column, or line and JSON pointer; empty: the whole file),
 * and a message key with its arguments, in brief.
 */
public record Finding(String where, String key, List<String> arguments) {

    public Finding {
        arguments = Brief.of(arguments);
    }
}
