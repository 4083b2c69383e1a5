package bonghwa.replica.line;

import bonghwa.domain.FunctionRef;
import bonghwa.domain.Target;
import java.util.List;

/**
 * What a line is about: a base; those functions of it that were named (none: the base as a whole); whether all were asked for in so
 * many words; whether a particle follows the name; and where it stands, with its sign.
 */
record Subject(Target base, List<FunctionRef> functions, boolean all, boolean particle, int start, int end) {

    List<Target> targets() {
        return functions.isEmpty()
                ? List.of(base)
                : functions.stream().<Target>map(Target.OfFunction::new).toList();
    }
}
