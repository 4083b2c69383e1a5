package bonghwa.replica;

import bonghwa.op.HighestNumbers;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the short numbers of entries on, behind the highest that the record holds for a letter. One that was asked for and not
 * recorded after all is left out: better a gap than one number for two entries. Store lane only.
 */
final class Numbering {

    private final Map<String, Long> last = new HashMap<>();
    private final HighestNumbers start;

    Numbering(HighestNumbers start) {
        this.start = start;
    }

    String next(String letter) {
        long next = last.getOrDefault(letter, start.of(letter)) + 1;
        last.put(letter, next);
        return letter + next;
    }
}
