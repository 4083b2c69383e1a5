package bonghwa.ui.model;

import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.line.Chip;
import bonghwa.replica.line.EntryNumber;
import bonghwa.replica.line.Meaning;
import bonghwa.replica.line.Parsed;
import bonghwa.replica.line.Problem;
import bonghwa.replica.line.Replacement;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line that names an entry by a number which two desks gave: both are offered, told apart by their ids. */
final class SharedNumbers {

    private static final int WORDS = 24;

    private final Incident incident;
    private final ZoneId zone;
    private final Language language;

    SharedNumbers(Incident incident, ZoneId zone, Language language) {
        this.incident = incident;
        this.zone = zone;
        this.language = language;
    }

    /** The line as it was read, with what is to be chosen first where its number is shared. */
    Parsed asked(Parsed parsed) {
        Optional<Chip> chip = parsed.chips().stream()
                .filter(c -> c.meaning() instanceof Meaning.OfEntry)
                .findFirst();
        if (chip.isPresent() && chip.get().meaning() instanceof Meaning.OfEntry(String number, var _)) {
            EntryNumber wanted = EntryNumber.of(number);
            List<TimelineEntry> found =
                    incident.log().entries().stream().filter(wanted::matches).toList();
            return found.size() > 1 ? asked(parsed, chip.get(), number, found) : parsed;
        }
        return parsed;
    }

    private Parsed asked(Parsed parsed, Chip chip, String number, List<TimelineEntry> found) {
        String said = parsed.line().substring(chip.start(), chip.end());
        int start = chip.start()
                + said.stripTrailing().length()
                - said.strip().replaceFirst(".*\\s", "").length();
        List<String> apart = EntryNumber.apart(found);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            told.add(apart.get(i) + " " + told(found.get(i)));
        }
        Problem problem = new Problem(
                start,
                chip.end(),
                "entry.problem.shared-number",
                List.of(number, String.join(" / ", told)),
                apart.stream().map(a -> new Replacement(start, chip.end(), a)).toList());
        List<Problem> problems = new ArrayList<>(parsed.problems());
        problems.add(problem);
        return new Parsed(parsed.line(), parsed.chips(), problems, parsed.question(), null);
    }

    private String told(TimelineEntry entry) {
        String words = entry.content().text().in(language);
        return DateTimeFormatter.ofPattern("HH:mm").format(entry.occurredAt().atZone(zone)) + " "
                + (words.length() > WORDS ? words.substring(0, WORDS) + "…" : words);
    }
}
