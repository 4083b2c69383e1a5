package bonghwa.replica.line;

import bonghwa.domain.Party;
import bonghwa.domain.Target;
import java.util.List;

/** The known names that are nearest to a word that is none: offered, never taken. */
record Nearest(Vocabulary vocabulary) {

    private static final int MOST = 2;

    List<Target> targets(String word) {
        return search(vocabulary.namedTargets(), word);
    }

    List<Target> functions(String word, Target base) {
        return search(
                base instanceof Target.OfService(String id)
                        ? vocabulary.functions(id).named()
                        : vocabulary.namedTargets(),
                word);
    }

    List<Party> people(String word) {
        return search(vocabulary.namedPeople(), word);
    }

    private static <T> List<T> search(List<Named<T>> names, String word) {
        return Named.search(names, Query.of(word), Closeness.LONGER, MOST).stream()
                .map(Named.Hit::value)
                .toList();
    }
}
