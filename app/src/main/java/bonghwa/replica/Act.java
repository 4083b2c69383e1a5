package bonghwa.replica;

import bonghwa.domain.Mark;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One record of an incident (null: of the room) and what it says, as far as the room shows it; it can be undone. */
public record Act(@Nullable String incident, Mark mark, Operation operation) {

    /** What that record says; empty if this version does not understand it. */
    public static Optional<Act> of(Recorded recorded) {
        return recorded.meaning() instanceof Meaning.Understood(Operation operation, _)
                ? Optional.of(
                        new Act(recorded.head().incident(), recorded.head().mark(recorded.id()), operation))
                : Optional.empty();
    }

    public String id() {
        return mark.id();
    }

    /**
     * Whether both were recorded at once at one desk, one right behind the other: one act of one person. An entry stands for itself,
     * unless both were taken in from elsewhere.
     */
    boolean togetherWith(Act next) {
        return mark.position().replica().equals(next.mark.position().replica())
                && mark.position().counter() + 1 == next.mark.position().counter()
                && mark.recordedAt().equals(next.mark.recordedAt())
                && mark.author().equals(next.mark.author())
                && (Story.content(operation).isEmpty() || (imported() && next.imported()));
    }

    /** Whether its author said no more by it than who he is: that is nobody's deed. */
    boolean introduction() {
        return operation instanceof Operation.CatalogueChanged c
                && c.people().size() == 1
                && c.people().getFirst().id().equals(mark.author().person())
                && CatalogueParts.keys(c).size() == 1;
    }

    /** Whether it is an entry that was taken in from another tool's record. */
    boolean imported() {
        return Story.key(operation).isPresent();
    }
}
