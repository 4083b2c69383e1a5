package bonghwa.replica.line;

import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.util.List;

/** "All seven, bikes included, or the rest only?": asked where a state is given for a service whose functions differ. */
public record ScopeQuestion(Target target, State state, List<Choice> choices) {

    public ScopeQuestion {
        choices = List.copyOf(choices);
    }

    /** An answer: the functions (and services without any) that it means, those that it leaves out, and what it puts in the line. */
    public record Choice(List<Target> functions, List<Target> without, Replacement replacement) {

        public Choice {
            functions = List.copyOf(functions);
            without = List.copyOf(without);
        }
    }
}
