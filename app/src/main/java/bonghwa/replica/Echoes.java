package bonghwa.replica;

import bonghwa.domain.Incident;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what else says the same words: a notice, a brief, an entry. */
final class Echoes {

    /** Shorter words stand everywhere. */
    private static final int SHORTEST = 6;

    private Echoes() {}

    /** The acts that say one of those texts, but for those lines. */
    static List<Act> of(Incident incident, Stream<Text> texts, Set<String> but) {
        List<String> words = texts.flatMap(t -> Stream.of(t.ko(), t.en()))
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

    /** The texts of what can be redacted, but for an entry's. */
    static Stream<Text> texts(Operation operation) {
        return switch (operation) {
            case Operation.EntryAmended a -> said(a.change().text());
            case Operation.NoticeDrafted d ->
                d.draft() == null ? Stream.of() : said(d.draft().text());
            case Operation.NoticeSent n -> said(n.text());
            case Operation.SizeUpSet s -> said(s.symptoms(), s.scope(), s.unknowns());
            case Operation.HandoverOffered h -> said(h.brief());
            case Operation.HandoverAmended h -> said(h.brief());
            case Operation.IncidentAmended i -> said(i.title());
            default -> Stream.of();
        };
    }

    private static Stream<Text> said(@Nullable Text... texts) {
        return Stream.of(texts).flatMap(Stream::ofNullable);
    }
}
