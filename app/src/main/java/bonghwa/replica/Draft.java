package bonghwa.replica;

import bonghwa.op.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation that is about to be recorded: in which incident (null: the room), and in place of which earlier records. */
public record Draft(@Nullable String incident, Operation operation, List<String> replaces) {

    public Draft {
        replaces = List.copyOf(replaces);
    }

    static Draft of(@Nullable String incident, Operation operation) {
        return new Draft(incident, operation, List.of());
    }
}
