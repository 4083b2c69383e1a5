package bonghwa.replica.line;

import bonghwa.domain.State;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words for states. Strong ones are always a state where a state may stand; weak ones are everyday nouns. */
final class StateWords {

    /** A phrase found: its state (null: looked again, same state), and whether it is strong. */
    record Phrase(int start, int end, @Nullable State state, boolean strong) {}

    private record Word(@Nullable State state, boolean strong) {}

    private static final int MOST_WORDS = 3;
    private static final Map<String, Word> WORDS = words();

    /** Behind a state word they say that it is not so. */
    private static final Set<String> NOT = Set.of("아님", "아닌", "아니다", "안", "못", "실패", "지연", "not", "yet");

    /** Behind a word for "it works" they leave it open: a wrong "works" ends in a public notice, so it is only offered. */
    private static final Set<String> OPEN = Set.of("아직", "불가", "필요", "여부", "목표", "시도", "작업", "대기", "전");

    /** Behind a word for "it works" or for maintenance they say that it is still to come. */
    private static final Set<String> TO_COME = Set.of("예정", "예상", "중");

    private StateWords() {}

    /** The longest phrase that starts there and ends with a whole word; inner spaces do not matter. */
    static @Nullable Phrase longest(Typed typed, int from) {
        @Nullable Phrase found = null;
        StringBuilder key = new StringBuilder();
        int at = from;
        for (int i = 0; i < MOST_WORDS; i++) {
            int end = lettersEnd(typed, at);
            key.append(typed.plain, at, end);
            Word word =
                    end > at && tokenEnd(typed, end) ? WORDS.get(key.toString().toLowerCase(Locale.ROOT)) : null;
            found = word == null ? found : new Phrase(from, end, word.state(), word.strong());
            if (end == at || !typed.space(end)) {
                break;
            }
            at = typed.skipSpace(end);
        }
        return found;
    }

    /** Whether the next word takes the phrase back. */
    static boolean negated(Typed typed, Phrase phrase) {
        return NOT.contains(next(typed, phrase));
    }

    /** Whether the next word says that it is still to come: only of what works, and of bare 점검. */
    static boolean toCome(Typed typed, Phrase phrase) {
        boolean maintenance = phrase.state() == State.MAINTENANCE && !phrase.strong();
        return (phrase.state() == State.OPERATIONAL || maintenance) && TO_COME.contains(next(typed, phrase));
    }

    /** Whether the next word leaves open whether it works. */
    static boolean open(Typed typed, Phrase phrase) {
        return phrase.state() == State.OPERATIONAL && OPEN.contains(next(typed, phrase));
    }

    private static String next(Typed typed, Phrase phrase) {
        int start = typed.skipSpace(phrase.end());
        int end = lettersEnd(typed, start);
        boolean word = start > phrase.end() && tokenEnd(typed, end);
        return word ? typed.plain.substring(start, end).toLowerCase(Locale.ROOT) : "";
    }

    private static int lettersEnd(Typed typed, int from) {
        int at = from;
        while (Character.isLetterOrDigit(typed.at(at)) || typed.at(at) == '_') {
            at++;
        }
        return at;
    }

    private static boolean tokenEnd(Typed typed, int at) {
        return typed.gap(at)
                || switch (typed.at(at)) {
                    case ',', ':', ';', '(' -> true;
                    case '.', '!', '-', ')' -> typed.gap(at + 1) || typed.at(at) == typed.at(at + 1);
                    default -> false;
                };
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        put(
                words,
                State.MAJOR_OUTAGE,
                List.of("전면장애", "이용불가", "접속불가", "majoroutage", "major_outage"),
                List.of("장애", "다운", "중단", "불가", "down", "outage"));
        put(
                words,
                State.PARTIAL_OUTAGE,
                List.of("일부장애", "부분장애", "일부복구", "partialoutage", "partial_outage"),
                List.of("일부", "partial"));
        put(words, State.DEGRADED, List.of("성능저하", "degraded"), List.of("지연", "느림", "불안정", "slow"));
        put(words, State.RECOVERING, List.of("복구중", "recovering"), List.of());
        put(words, State.OPERATIONAL, List.of("정상화", "정상화됨", "복구완료", "operational"), List.of("정상", "up", "ok", "back"));
        put(words, State.MAINTENANCE, List.of("점검중", "undermaintenance"), List.of("점검", "maintenance"));
        put(words, State.UNKNOWN, List.of("미확인"), List.of("모름", "unknown"));
        put(words, null, List.of(), List.of("변동없음", "그대로", "still"));
        return Map.copyOf(words);
    }

    private static void put(Map<String, Word> words, @Nullable State state, List<String> strong, List<String> weak) {
        strong.forEach(word -> words.put(word, new Word(state, true)));
        weak.forEach(word -> words.put(word, new Word(state, false)));
    }
}
