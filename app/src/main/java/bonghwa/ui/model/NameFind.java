package bonghwa.ui.model;

import bonghwa.domain.Function;
import bonghwa.domain.Name;
import bonghwa.domain.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How well what somebody typed fits a service or function: by name, alias, initial consonants, in either keyboard mode. */
final class NameFind {

    /** Fits nothing. */
    static final int NONE = Integer.MAX_VALUE;

    private static final int FUNCTIONS = 10;

    private final String typed;

    NameFind(String typed) {
        this.typed = Keystrokes.of(typed);
    }

    boolean blank() {
        return typed.isEmpty();
    }

    /** The lower the better. A service is also found by its functions, but after all that are called so themselves. */
    int rank(BoardRow row) {
        Service service = row.service().service();
        if (row.function() != null) {
            return rank(
                    row.function().function().name(), row.function().function().id());
        }
        int own = rank(service.name(), service.id());
        int best = own;
        for (Function function : service.functions()) {
            int of = rank(function.name(), function.id());
            best = Math.min(best, of == NONE ? NONE : of + FUNCTIONS);
        }
        return best;
    }

    private int rank(Name name, String id) {
        return Stream.concat(Stream.of(name.ko(), name.en(), id), name.aliases().stream())
                .mapToInt(this::rank)
                .min()
                .orElse(NONE);
    }

    private int rank(String words) {
        String keys = Keystrokes.of(words);
        String initials = Keystrokes.initials(words);
        if (keys.equals(typed)) {
            return 0;
        }
        if (keys.startsWith(typed)) {
            return 1;
        }
        if (initials.startsWith(typed)) {
            return 2;
        }
        if (words(words).stream()
                .anyMatch(w -> Keystrokes.of(w).startsWith(typed)
                        || Keystrokes.initials(w).startsWith(typed))) {
            return 3;
        }
        if (jumps(Keystrokes.words(words), 0, 0)) {
            return 4;
        }
        if (keys.contains(typed) || initials.contains(typed)) {
            return 5;
        }
        return jumps(Keystrokes.syllables(words), 0, 0) ? 6 : NONE;
    }

    private static List<String> words(String name) {
        List<String> tails = new ArrayList<>();
        for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
            tails.add(name.substring(at + 1));
        }
        return tails;
    }

    /** Whether the typed keys are beginnings of these parts in their order, the first one's among them: 기ㅈ finds 기상 조회. */
    private boolean jumps(List<String> parts, int from, int at) {
        if (at == typed.length()) {
            return true;
        }
        for (int s = from; s < (at == 0 ? Math.min(1, parts.size()) : parts.size()); s++) {
            String keys = parts.get(s);
            int most = Math.min(keys.length(), typed.length() - at);
            for (int n = 1; n <= most && keys.charAt(n - 1) == typed.charAt(at + n - 1); n++) {
                if (jumps(parts, s + 1, at + n)) {
                    return true;
                }
            }
        }
        return false;
    }
}
