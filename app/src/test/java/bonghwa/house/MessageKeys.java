package bonghwa.house;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the keys of a bundle with those that Java names. */
record MessageKeys(Set<String> keys, Set<String> literals, Set<String> asked, List<KeyFamily> families) {

    private static final String ONE = ".one";
    /** What is asked for by name, as opposed to a text that merely looks like a key. */
    private static final Pattern ASKED = Pattern.compile("\\b(?:messages|words\\(\\)|words|text|bind|good|warning|bad)"
            + "(?:\\.(?:text|bind))?\\(\\s*\"([a-z][a-z0-9-]*(?:\\.[a-z0-9_-]+)+)\"\\s*[,)]"
            + "|Key = \"([^\"]+)\"");

    /** The sources of main, with the families that they make. */
    static MessageKeys of(Set<String> keys, Collection<Source> sources) {
        return new MessageKeys(
                keys,
                Literals.in(sources, Source::isMain),
                sources.stream()
                        .filter(Source::isMain)
                        .flatMap(source -> asked(source.text()))
                        .collect(Collectors.toUnmodifiableSet()),
                KeyFamilies.of(sources));
    }

    static Stream<String> asked(String text) {
        return ASKED.matcher(text).results().map(found -> found.group(1) != null ? found.group(1) : found.group(2));
    }

    /** Texts that nobody shows. */
    List<String> unused() {
        Set<String> made =
                families.stream().flatMap(each -> each.keys().stream()).collect(Collectors.toUnmodifiableSet());
        return keys.stream()
                .filter(key -> !isUsed(key, made) && !(key.endsWith(ONE) && isUsed(withoutOne(key), made)))
                .sorted()
                .toList();
    }

    private boolean isUsed(String key, Set<String> made) {
        return literals.contains(key) || made.contains(key);
    }

    private static String withoutOne(String key) {
        return key.substring(0, key.length() - ONE.length());
    }

    /** Keys that are shown as they are, because they have no text. */
    List<String> missing() {
        return Stream.concat(
                        asked.stream(),
                        families.stream().filter(KeyFamily::complete).flatMap(each -> each.keys().stream()))
                .filter(key -> !keys.contains(key))
                .distinct()
                .sorted()
                .toList();
    }

    /** Families of which nothing is left. */
    List<String> stale() {
        return families.stream()
                .filter(each -> each.keys().stream().noneMatch(keys::contains))
                .map(KeyFamily::reason)
                .toList();
    }
}
