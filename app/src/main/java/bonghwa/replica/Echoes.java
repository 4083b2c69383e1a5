package bonghwa.replica;

import bonghwa.domain.Incident;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Version;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what else says the words of an entry: a notice, a brief, another entry. */
final class Echoes {

    /** Shorter words stand everywhere. */
    private static final int SHORTEST = 6;

    private Echoes() {}

    /** The acts that say one of the entry's texts, but for those lines. */
    static List<Act> of(Incident incident, TimelineEntry entry, Set<String> but) {
        List<String> words = entry.texts().versions().stream()
                .map(Version::value)
                .flatMap(Echoes::wordings)
                .filter(w -> w.length() >= SHORTEST)
                .distinct()
                .toList();
        return words.isEmpty()
                ? List.of()
                : Acts.of(incident).stream()
                        .filter(act -> !but.contains(act.id()))
                        .filter(act -> words.stream().anyMatch(String.valueOf(act.operation())::contains))
                        .toList();
    }

    private static Stream<String> wordings(Text text) {
        return Stream.of(text.ko(), text.en());
    }
}
