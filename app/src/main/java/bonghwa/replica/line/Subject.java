package bonghwa.replica.line;

import bonghwa.domain.Target;
import java.util.List;

/**
 * What a line is about: a base; those parts of it that were named (functions, and services that have none; none at
 * all: the base as a whole); whether all were asked for in so many words; whether a particle follows the name; and
 * where it stands, with its sign.
 */
record Subject(Target base, List<Target> parts, boolean all, boolean particle, int start, int end) {

    List<Target> targets() {
        return parts.isEmpty() ? List.of(base) : parts;
    }
}
