package bonghwa.replica;

import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the short numbers of entries on, behind the highest that the room shows for a letter. One that was asked for and not
 * recorded after all is left out: better a gap than one number for two entries. Store lane only.
 */
final class Numbering {

    private final Map<String, Long> last = new HashMap<>();
    private final Room start;

    Numbering(Room start) {
        this.start = start;
    }

    String next(String letter) {
        long next = last.computeIfAbsent(letter, this::highest) + 1;
        last.put(letter, next);
        return letter + next;
    }

    private long highest(String letter) {
        long highest = 0;
        for (Incident incident : start.incidents().values()) {
            for (TimelineEntry entry : incident.log().entries()) {
                highest = Math.max(highest, number(entry.number(), letter));
            }
        }
        return highest;
    }

    private static long number(String text, String letter) {
        String digits = text.startsWith(letter) ? text.substring(letter.length()) : "";
        boolean number =
                !digits.isEmpty() && digits.length() < 12 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(digits) : 0;
    }
}
