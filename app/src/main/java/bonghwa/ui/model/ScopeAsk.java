package bonghwa.ui.model;

import bonghwa.domain.FunctionRef;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.util.List;

/** "All seven, bikes included, or the rest only?": asked before a state is recorded for a service whose functions differ. */
public record ScopeAsk(Target target, State state, List<FunctionRef> all, List<FunctionRef> doubtful) {

    public ScopeAsk {
        all = List.copyOf(all);
        doubtful = List.copyOf(doubtful);
    }

    /** All but those that were asked about. */
    public List<FunctionRef> rest() {
        return all.stream().filter(f -> !doubtful.contains(f)).toList();
    }
}
