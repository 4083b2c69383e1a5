package bonghwa.replica.line;

import bonghwa.domain.Amount;
import bonghwa.domain.Eta;
import bonghwa.domain.Kind;
import bonghwa.domain.Party;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.WaitsOn;
import bonghwa.domain.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stretch of the line is read as. Values, not words: who shows them chooses the language. */
public sealed interface Meaning {

    /**
     * When it occurred. Amber: more than six hours back, on another date, or with a guessed half of the day, so that the full
     * date must be shown.
     */
    record Occurred(When when, boolean amber) implements Meaning {}

    /** What the entry is about. */
    record Subject(List<Target> targets) implements Meaning {}

    /** Something else that the text mentions. */
    record Link(Target target) implements Meaning {}

    /** A word to find the entry by. */
    record Tag(String word) implements Meaning {}

    /** A state; with an estimate only where a dashed chip offers both at once ("recovering, expected 23:00?"). */
    record StateIs(State state, @Nullable Eta expected) implements Meaning {}

    /** Looked again, same state. */
    record Unchanged() implements Meaning {}

    /** How much of it. */
    record Share(Amount amount) implements Meaning {}

    /** By when: the estimate of a state, the due time of a task. Amber: on another date, or with a guessed half of the day. */
    record ByWhen(Eta eta, boolean amber) implements Meaning {}

    record Someone(Party party) implements Meaning {}

    record OfKind(Kind kind) implements Meaning {}

    /** What a task, ask or blocker waits on. */
    record Waits(WaitsOn on) implements Meaning {}

    /** The entry that is corrected, struck or resolved, by the number that can be said aloud. */
    record OfEntry(String number, EntryVerb verb) implements Meaning {}
}
