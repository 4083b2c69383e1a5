package bonghwa.replica.line;

import java.util.ArrayList;
import java.util.List;

/** One of the names of something, ready to be compared: its key, the keys that type it, its initials, and where later words start in it. */
record NameForm(String key, String strokes, String initials, String acronym, List<Integer> words, boolean hangul) {

    NameForm {
        words = List.copyOf(words);
    }

    static NameForm of(String name) {
        String bare = NameKey.withoutBrackets(name);
        List<Integer> starts = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        StringBuilder acronym = new StringBuilder();
        for (String word : bare.split("[\\s·・‧ㆍ/\\-]+", -1)) {
            String part = NameKey.of(word);
            if (!part.isEmpty()) {
                if (!key.isEmpty()) {
                    starts.add(key.length());
                }
                key.append(part);
                acronym.append(Hangul.initials(part.substring(0, 1)));
            }
        }
        String all = key.toString();
        return new NameForm(
                all, Hangul.strokes(all), Hangul.initials(all), acronym.toString(), starts, Hangul.any(all));
    }

    String strokesFrom(int start) {
        return Hangul.strokes(key.substring(start));
    }
}
