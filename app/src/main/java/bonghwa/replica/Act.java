package bonghwa.replica;

import bonghwa.domain.Mark;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import java.util.Optional;

/** One record of an incident and what it says, as far as the room shows it; it can be undone. */
public record Act(Mark mark, Operation operation) {

    /** What that record says; empty if this version does not understand it. */
    public static Optional<Act> of(Recorded recorded) {
        return recorded.meaning() instanceof Meaning.Understood(Operation operation, _)
                ? Optional.of(new Act(recorded.head().mark(recorded.id()), operation))
                : Optional.empty();
    }

    public String id() {
        return mark.id();
    }

    /** Whether both were recorded at once at one desk, one right behind the other, and neither is an entry: one act of one person. */
    boolean togetherWith(Act next) {
        return mark.position().replica().equals(next.mark.position().replica())
                && mark.position().counter() + 1 == next.mark.position().counter()
                && mark.recordedAt().equals(next.mark.recordedAt())
                && mark.author().equals(next.mark.author())
                && !entry(operation);
    }

    private static boolean entry(Operation operation) {
        return operation instanceof Operation.EntryLogged || operation instanceof Operation.StateReported;
    }
}
