package bonghwa.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of services and functions of which not everybody may read. */
public final class InternalNames {

    /** A name of one sign stands in too many words. */
    private static final int SHORTEST = 2;

    private InternalNames() {}

    /** Those that stand in that text, in either language; names that something public has too are none. */
    public static List<String> in(Catalogue catalogue, Text text) {
        Set<String> open = names(catalogue, a -> a == Audience.PUBLIC)
                .map(InternalNames::folded)
                .collect(Collectors.toSet());
        String words = folded(text.ko() + "\n" + text.en());
        return names(catalogue, a -> a != Audience.PUBLIC)
                .filter(n -> n.length() >= SHORTEST && !open.contains(folded(n)) && words.contains(folded(n)))
                .distinct()
                .toList();
    }

    private static Stream<String> names(Catalogue catalogue, Predicate<Audience> wanted) {
        return catalogue.services().stream()
                .flatMap(s -> Stream.concat(
                        Stream.of(s.name()).filter(_ -> wanted.test(s.audience())),
                        s.functions().stream()
                                .filter(f -> wanted.test(s.audienceOf(f)))
                                .map(Function::name)))
                .flatMap(n -> Stream.of(n.ko(), n.en()));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
