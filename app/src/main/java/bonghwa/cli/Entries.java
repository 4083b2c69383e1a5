package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the entry that somebody means: by its id, or by the number that can be said aloud. */
final class Entries {

    private Entries() {}

    /** The entry of that id, or number ({@code K214}; {@code 214} is of the desk with that letter). */
    static TimelineEntry find(Incident incident, String typed, String letter) throws Failure {
        if (incident.log().entry(typed).isPresent()) {
            return incident.log().entry(typed).orElseThrow();
        }
        String number = typed.matches("[0-9]+") ? letter + typed : typed;
        List<TimelineEntry> found = incident.log().entries().stream()
                .filter(e -> e.number().equalsIgnoreCase(number) || (typed.length() >= 8 && e.id().startsWith(typed)))
                .toList();
        if (found.isEmpty()) {
            throw Failure.no("no-entry", "cli.error.no-entry", typed);
        }
        if (found.size() > 1) {
            String ids = found.stream().map(TimelineEntry::id).collect(Collectors.joining(", "));
            throw Failure.no("many-entries", "cli.error.many-entries", typed, ids);
        }
        return found.getFirst();
    }
}
