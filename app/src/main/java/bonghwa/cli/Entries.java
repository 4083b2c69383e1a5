package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.line.EntryNumber;
import java.util.List;

/** Finds the entry that somebody means: by its id, or by the number that can be said aloud. */
final class Entries {

    private Entries() {}

    /** The entry of that id, or number ({@code K214}; {@code 214} is of the desk with that letter; {@code K214:ab12} of two). */
    static TimelineEntry find(Incident incident, String typed, String letter) throws Failure {
        if (incident.log().entry(typed).isPresent()) {
            return incident.log().entry(typed).orElseThrow();
        }
        EntryNumber said = EntryNumber.of(typed);
        EntryNumber number = said.bare() ? EntryNumber.of(letter + typed) : said;
        List<TimelineEntry> found = incident.log().entries().stream()
                .filter(e -> number.matches(e) || (typed.length() >= 8 && e.id().startsWith(typed)))
                .toList();
        if (found.isEmpty()) {
            throw Failure.no("no-entry", "cli.error.no-entry", typed);
        }
        if (found.size() > 1) {
            String ids = String.join(", ", EntryNumber.apart(found));
            throw Failure.no("many-entries", "cli.error.many-entries", typed, ids);
        }
        return found.getFirst();
    }
}
