package bonghwa.exchange;

import java.util.List;
import java.util.stream.Stream;

/** Something in a file that is wrong: the line (from 1), and a message key with its arguments, which says what to do. */
public record FileProblem(int line, String key, List<String> arguments) {

    /** Long enough for a list that helps, as the fields that are known or a ring of services; no file makes it longer. */
    private static final int LISTED = 400;

    public FileProblem {
        arguments = List.copyOf(arguments);
    }

    /** What the file says is quoted by its beginning. */
    public static FileProblem of(int line, String key, String... arguments) {
        return new FileProblem(line, key, Brief.of(List.of(arguments)));
    }

    /** With what we list ourselves: names that are known, a ring. */
    static FileProblem listing(int line, String key, String... arguments) {
        return new FileProblem(
                line, key, Stream.of(arguments).map(a -> Brief.of(a, LISTED)).toList());
    }

    /** Whether its key begins so, and it is about that first of all. */
    public boolean saysOf(String beginning, String about) {
        return key.startsWith(beginning)
                && !arguments.isEmpty()
                && arguments.getFirst().equals(Brief.of(about));
    }
}
