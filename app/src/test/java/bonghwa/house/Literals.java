package bonghwa.house;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts in quotation marks that stand in Java. */
final class Literals {

    private static final String QUOTED = "\"((?:[^\"\\\\\\n]|\\\\.)*)\"";
    private static final Pattern LITERAL = Pattern.compile(QUOTED);

    private Literals() {}

    /** All of those sources that are wanted. */
    static Set<String> in(Collection<Source> sources, Predicate<Source> wanted) {
        return sources.stream()
                .filter(wanted)
                .flatMap(source -> of(source.text()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of a text, in its order. */
    static Stream<String> of(String text) {
        return LITERAL.matcher(text).results().map(found -> found.group(1));
    }
}
