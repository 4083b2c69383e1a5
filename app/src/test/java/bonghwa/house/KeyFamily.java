package bonghwa.house;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Message keys that the code puts together, so that they stand nowhere as a whole.
 *
 * @param reason who puts them together
 * @param words what may stand between prefix and suffix
 * @param complete whether each of them must have a text; else only those that have one are meant
 */
record KeyFamily(String reason, String prefix, Collection<String> words, List<String> suffixes, boolean complete) {

    static KeyFamily complete(String reason, String prefix, Collection<String> words, String... suffixes) {
        return new KeyFamily(reason, prefix, words, suffixes.length == 0 ? List.of("") : List.of(suffixes), true);
    }

    static KeyFamily open(String reason, String prefix, Collection<String> words, String... suffixes) {
        return new KeyFamily(reason, prefix, words, suffixes.length == 0 ? List.of("") : List.of(suffixes), false);
    }

    Set<String> keys() {
        return words.stream()
                .flatMap(word -> suffixes.stream().map(suffix -> prefix + word + suffix))
                .collect(Collectors.toUnmodifiableSet());
    }
}
