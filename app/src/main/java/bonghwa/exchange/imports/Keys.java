package bonghwa.exchange.imports;

import bonghwa.domain.ImportKey;
import bonghwa.op.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What the source knows its rows by: its own id where it has one, else the words of the row; the same words once more are another
 * row. So a longer file with the same rows gives them the same keys.
 */
final class Keys {

    private static final int LETTERS = 16;

    private final Format format;
    private final Map<String, Integer> seen = new HashMap<>();

    Keys(Format format) {
        this.format = format;
    }

    /** The key of a row that the source has an id for: the same each time. */
    ImportKey of(String... id) {
        return hash(String.join("\u001f", id), 0);
    }

    /** The key of the next row with those words. */
    ImportKey next(String words) {
        return hash(words, seen.merge(hash(words, 0).value(), 1, Integer::sum));
    }

    private ImportKey hash(String words, int nth) {
        String all = format.wire() + '\u001f' + nth + '\u001f' + words;
        return new ImportKey(Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, LETTERS));
    }
}
