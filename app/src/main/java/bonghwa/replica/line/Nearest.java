package bonghwa.replica.line;

import bonghwa.domain.Party;
import bonghwa.domain.Target;
import java.util.List;

/** The known names that are nearest to a word that is none: offered, never taken. */
final class Nearest {

    List<Target> targets(String word) {
        return List.of();
    }

    List<Target> functions(String word, Target service) {
        return List.of();
    }

    List<Party> people(String word) {
        return List.of();
    }
}
