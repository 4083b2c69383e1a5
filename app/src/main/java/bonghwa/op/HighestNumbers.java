package bonghwa.op;

import bonghwa.domain.Incident;
import bonghwa.domain.Remains;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The highest short number of an entry for each letter ({@code K214}: 214 for {@code K}); what is no letter with a number behind
 * it counts for nothing. For one thread.
 */
public final class HighestNumbers {

    private static final int MOST_DIGITS = 11;

    private final Map<String, Long> byLetter = new HashMap<>();

    /** Those of all entries of that fold, also of those that do not count; looks at all of them. */
    static HighestNumbers of(Fold fold) {
        HighestNumbers numbers = of(fold.room());
        fold.notCounting().forEach(numbers::add);
        return numbers;
    }

    /** Those of the entries of that room that count. */
    static HighestNumbers of(Room room) {
        HighestNumbers numbers = new HighestNumbers();
        for (Incident incident : room.incidents().values()) {
            for (TimelineEntry entry : incident.log().entries()) {
                numbers.add(entry.number());
            }
        }
        return numbers;
    }

    /** Those that a snapshot kept. */
    public void addAll(Map<String, Long> kept) {
        kept.forEach((letter, number) -> byLetter.merge(letter, number, Math::max));
    }

    /** The number of the entry that the record writes, if it writes one. */
    public void add(Recorded recorded) {
        if (recorded.meaning() instanceof Meaning.Understood(Operation operation, _)) {
            switch (operation) {
                case Operation.EntryLogged entry -> add(entry.number());
                case Operation.StateReported report -> add(report.number());
                case Operation.PayloadRedacted redacted -> addKept(redacted.kept());
                default -> {}
            }
        }
    }

    /** The number of a redacted entry is never given again. */
    private void addKept(@Nullable Remains kept) {
        if (kept != null && kept.number() != null) {
            add(kept.number());
        }
    }

    private void add(String number) {
        int digits = number.length();
        while (digits > 0 && number.charAt(digits - 1) >= '0' && number.charAt(digits - 1) <= '9') {
            digits--;
        }
        int length = number.length() - digits;
        if (length > 0 && length <= MOST_DIGITS) {
            byLetter.merge(number.substring(0, digits), Long.parseLong(number, digits, number.length(), 10), Math::max);
        }
    }

    /** The highest number of that letter; 0 if there is none. */
    public long of(String letter) {
        return byLetter.getOrDefault(letter, 0L);
    }

    Map<String, Long> all() {
        return Map.copyOf(byLetter);
    }
}
