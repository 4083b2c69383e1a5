package bonghwa.replica.line;

import static java.lang.Character.UnicodeScript.HANGUL;

import bonghwa.domain.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code !kind}, if it names one; else it is text. What must be seen to may say what it waits on: {@code !막힘/전원}. */
record KindPart(Kind kind, int end, @Nullable WaitsPart waits) {

    /** The words of each kind: first the Korean and the English one to show. */
    private static final Map<Kind, List<String>> ALL = Map.ofEntries(
            Map.entry(Kind.MILESTONE, List.of("시점", "milestone", "주요시점")),
            Map.entry(Kind.OBSERVATION, List.of("상황", "observation")),
            Map.entry(Kind.STATUS, List.of("상태", "status")),
            Map.entry(Kind.DECISION, List.of("결정", "decision", "dec")),
            Map.entry(Kind.ACTION, List.of("조치", "action")),
            Map.entry(Kind.BLOCKER, List.of("막힘", "blocker")),
            Map.entry(Kind.COMMUNICATION, List.of("연락", "communication", "공지", "comms")),
            Map.entry(Kind.HANDOVER, List.of("교대", "handover")),
            Map.entry(Kind.NOTE, List.of("메모", "note")),
            Map.entry(Kind.TASK, List.of("할일", "todo", "task")),
            Map.entry(Kind.ASK, List.of("요청", "ask")));

    private static final Map<String, Kind> WORDS = words();

    /** The kind named behind the {@code !} there. */
    static Optional<KindPart> find(Typed typed, int at) {
        int end = at + 1;
        while (Character.isLetterOrDigit(typed.at(end))) {
            end++;
        }
        Kind kind = WORDS.get(typed.plain.substring(at + 1, end).toLowerCase(Locale.ROOT));
        if (kind == null) {
            return Optional.empty();
        }
        if (kind.waits() && typed.at(end) == '/' && !typed.gap(end + 1)) {
            return Optional.of(new KindPart(kind, end, WaitsPart.read(typed, end)));
        }
        boolean whole = typed.gap(end) || (",.:".indexOf(typed.at(end)) >= 0 && typed.gap(end + 1));
        return whole ? Optional.of(new KindPart(kind, end, null)) : Optional.empty();
    }

    /** A word that is one key off a kind is text, but may have been meant: Tab takes the kind. */
    static void offer(Draft draft, int at) {
        Typed typed = draft.typed;
        int end = at + 1;
        while (Character.isLetterOrDigit(typed.at(end))) {
            end++;
        }
        String word = typed.plain.substring(at + 1, end);
        boolean hangul = word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == HANGUL);
        if (!typed.gap(end) || word.length() < (hangul ? 2 : 3)) {
            return;
        }
        for (Named.Hit<Kind> hit : Named.search(named(), Query.of(word), Closeness.ONE_OFF, 1)) {
            if (hit.closeness() == Closeness.ONE_OFF) {
                draft.dashed(at, end, new Meaning.OfKind(hit.value()), "!" + word(hit.value(), hangul));
            }
        }
    }

    /** The word to put in a line for that kind. */
    static String word(Kind kind, boolean korean) {
        return ALL.getOrDefault(kind, List.of(kind.wire(), kind.wire())).get(korean ? 0 : 1);
    }

    /** All kinds with the words that name them. */
    static List<Named<Kind>> named() {
        List<Named<Kind>> named = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            named.add(Named.of(kind, ALL.getOrDefault(kind, List.of()), false, named.size()));
        }
        return named;
    }

    private static Map<String, Kind> words() {
        Map<String, Kind> words = new HashMap<>();
        ALL.forEach((kind, names) -> names.forEach(name -> words.put(name, kind)));
        return Map.copyOf(words);
    }
}
