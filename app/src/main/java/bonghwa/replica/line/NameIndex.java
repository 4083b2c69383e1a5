package bonghwa.replica.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the longest known name at a place of a line, over several words if needed; endings are taken off only if nothing fits. */
final class NameIndex<T> {

    /** All that have the name found, where it ends, and where the name itself ends if a particle follows it. */
    record Match<T>(Set<T> values, int nameEnd, int end, boolean particle) {}

    private final Map<String, Set<T>> byKey = new HashMap<>();
    private final Set<String> brackets = new HashSet<>();
    private int longest;

    void add(String name, T value) {
        String key = NameKey.of(name);
        if (!key.isEmpty()) {
            byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(value);
            longest = Math.max(longest, key.length());
            NameKey.brackets(name).forEach(brackets::add);
        }
    }

    /** Adds a name that gives way to one that is there already. */
    void addIfFree(String name, T value) {
        if (!byKey.containsKey(NameKey.of(name))) {
            add(name, value);
        }
    }

    Set<T> get(String name) {
        return byKey.getOrDefault(NameKey.of(name), Set.of());
    }

    /** The longest exact name from that place on. */
    @Nullable
    Match<T> exact(Typed typed, int from) {
        @Nullable Match<T> found = null;
        for (End end : ends(typed, from)) {
            Set<T> values = byKey.get(end.key());
            found = values == null ? found : new Match<>(values, end.at(), end.at(), false);
        }
        return found;
    }

    /** The longest exact name from that place on, or the longest one behind which one of those endings stands. */
    @Nullable
    Match<T> find(Typed typed, int from, Endings endings) {
        @Nullable Match<T> found = exact(typed, from);
        if (found != null) {
            return found;
        }
        for (End end : ends(typed, from)) {
            for (Stem stem : endings.stems(end.key())) {
                Set<T> values = byKey.get(stem.name());
                int nameEnd = end.at() - (end.key().length() - stem.name().length());
                if (values != null
                        && typed.plain.substring(nameEnd, end.at()).indexOf(' ') < 0
                        && !NameKey.closes(typed.at(end.at() - 1))
                        && !typed.space(nameEnd - 1)) {
                    found = new Match<>(values, nameEnd, end.at(), stem.particle());
                    break;
                }
            }
        }
        return found;
    }

    private record End(int at, String key) {}

    /** Behind the brackets that open there, if a name has such ones; else -1. */
    private int closed(Typed typed, int open) {
        int close = open + 1;
        while (close < typed.length() && !NameKey.closes(typed.at(close))) {
            close++;
        }
        boolean known = close < typed.length() && brackets.contains(NameKey.of(typed.plain.substring(open + 1, close)));
        return known ? close + 1 : -1;
    }

    private List<End> ends(Typed typed, int from) {
        List<End> ends = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        int room = longest + Endings.LONGEST;
        for (int i = from; i < typed.length() && key.length() <= room; i++) {
            char c = typed.at(i);
            int closed = NameKey.opens(c) && !key.isEmpty() ? closed(typed, i) : -1;
            if (closed > 0) {
                // A name as the catalogue prints it, with its brackets, which do not count.
                i = closed - 1;
                ends.add(new End(closed, key.toString().toLowerCase(Locale.ROOT)));
                continue;
            }
            if (NameKey.opens(c) || c == '#' || c == '\\' || (i == from && NameKey.ignored(c))) {
                break;
            }
            if (!NameKey.ignored(c)) {
                key.append(c);
                if (typed.boundary(i + 1)) {
                    ends.add(new End(i + 1, key.toString().toLowerCase(Locale.ROOT)));
                }
            }
        }
        return ends;
    }
}
