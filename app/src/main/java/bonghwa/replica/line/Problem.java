package bonghwa.replica.line;

import java.util.List;

/**
 * Why a line cannot be recorded as it stands: where (offsets in the line as typed), the key of the message with its arguments,
 * and what could stand there instead, the likeliest first.
 */
public record Problem(int start, int end, String key, List<String> arguments, List<Replacement> offers) {

    /** Key of the problem of a line that says nothing yet: to be told by a command, but not to somebody who is still typing. */
    public static final String NOTHING = "entry.problem.nothing";

    public Problem {
        arguments = List.copyOf(arguments);
        offers = List.copyOf(offers);
    }
}
