package bonghwa.exchange;

import java.util.List;

/** Something in a file that is wrong: the line (from 1), and a message key with its arguments, which says what to do. */
public record FileProblem(int line, String key, List<String> arguments) {

    public FileProblem {
        arguments = List.copyOf(arguments);
    }

    public static FileProblem of(int line, String key, String... arguments) {
        return new FileProblem(line, key, Brief.of(List.of(arguments)));
    }
}
