package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.line.EntryNumber;
import java.util.List;

/** Finds the entry that somebody means: by its id, or by the number that can be said aloud. */
final class Entries {

    private Entries() {}

    /** The entry of that id, or number ({@code K214}; {@code 214} is of that desk; {@code K214:ab12} of two). */
    static TimelineEntry find(Incident incident, String typed, String desk) throws Failure {
        if (incident.log().entry(typed).isPresent()) {
            return incident.log().entry(typed).orElseThrow();
        }
        List<TimelineEntry> entries = incident.log().entries();
        List<TimelineEntry> numbered = EntryNumber.meant(typed, entries, desk);
        List<TimelineEntry> found = numbered.isEmpty() && typed.length() >= 8
                ? entries.stream().filter(e -> e.id().startsWith(typed)).toList()
                : numbered;
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
