package bonghwa.replica.line;

import bonghwa.domain.TimelineEntry;
import java.util.List;
import java.util.stream.Stream;

/**
 * How people name an entry: {@code K214}, {@code 214} of their own desk, and where two desks share a letter {@code K214:ab12}, with
 * the beginning of its id.
 */
public record EntryNumber(String number, String id) {

    private static final int SHORTEST = 4;

    public static EntryNumber of(String said) {
        int colon = said.indexOf(':');
        return colon < 0
                ? new EntryNumber(said, "")
                : new EntryNumber(said.substring(0, colon), said.substring(colon + 1));
    }

    /** The entries that somebody at that desk can mean by it: one; several where desks share a letter; none that has the number. */
    public static List<TimelineEntry> meant(String said, List<TimelineEntry> entries, String desk) {
        EntryNumber number = of(said);
        return entries.stream()
                .filter(e -> number.bare() ? number.matchesAt(e, desk) : number.matches(e))
                .toList();
    }

    /** Whether it is a count without its desk's letter. */
    boolean bare() {
        return !number.isEmpty() && number.chars().allMatch(Character::isDigit);
    }

    /** Whether that entry can be meant. */
    public boolean matches(TimelineEntry entry) {
        return entry.number().equalsIgnoreCase(number) && entry.id().startsWith(id);
    }

    /** Whether that entry of that desk can be meant by a bare count. */
    boolean matchesAt(TimelineEntry entry, String desk) {
        return entry.mark().author().desk().equals(desk)
                && entry.number().replaceFirst("^\\D+", "").equals(number)
                && entry.id().startsWith(id);
    }

    /** What to say instead, so that each of these entries of one number is told from the others. */
    public static List<String> apart(List<TimelineEntry> entries) {
        int length = SHORTEST;
        while (length < longest(entries)
                && beginnings(entries, length).distinct().count() < entries.size()) {
            length++;
        }
        int enough = length;
        return entries.stream()
                .map(e -> e.number() + ":" + beginning(e, enough))
                .toList();
    }

    private static int longest(List<TimelineEntry> entries) {
        return entries.stream().mapToInt(e -> e.id().length()).max().orElse(0);
    }

    private static Stream<String> beginnings(List<TimelineEntry> entries, int length) {
        return entries.stream().map(e -> beginning(e, length));
    }

    private static String beginning(TimelineEntry entry, int length) {
        return entry.id().substring(0, Math.min(length, entry.id().length()));
    }
}
