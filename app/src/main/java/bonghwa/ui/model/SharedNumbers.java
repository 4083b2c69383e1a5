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
import bonghwa.replica.line.Understood;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that names an entry by its number: where two desks gave that number both are offered, told apart by their ids; where
 * it would end what does not wait for an end, that is said before Enter.
 */
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
            return found.size() > 1
                    ? asked(parsed, chip.get(), number, found)
                    : found.stream()
                            .findFirst()
                            .map(e -> ended(parsed, chip.get(), e))
                            .orElse(parsed);
        }
        return parsed;
    }

    /** Only what waits comes to an end, and only once. */
    private Parsed ended(Parsed parsed, Chip chip, TimelineEntry entry) {
        if (!(parsed.understood() instanceof Understood.Resolution)) {
            return parsed;
        }
        String key = !entry.content().kind().waits()
                ? "refusal.nothing-to-resolve"
                : entry.done() != null ? "refusal.already-resolved" : "";
        return key.isEmpty()
                ? parsed
                : refused(parsed, new Problem(chip.start(), chip.end(), key, List.of(entry.number()), List.of()));
    }

    private static Parsed refused(Parsed parsed, Problem problem) {
        List<Problem> problems = new ArrayList<>(parsed.problems());
        problems.add(problem);
        return new Parsed(parsed.line(), parsed.chips(), problems, parsed.question(), null);
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
        return refused(parsed, problem);
    }

    private String told(TimelineEntry entry) {
        String words = entry.content().text().in(language);
        return DateTimeFormatter.ofPattern("HH:mm").format(entry.occurredAt().atZone(zone)) + " "
                + (words.length() > WORDS ? words.substring(0, WORDS) + "…" : words);
    }
}
