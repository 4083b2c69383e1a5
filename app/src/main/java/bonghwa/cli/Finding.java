package bonghwa.cli;

import java.util.List;

/** Something that was looked at: whether it is well, and a message key with its arguments. */
public record Finding(Grade grade, String key, List<String> arguments) {

    /** How well it is. */
    public enum Grade {
        GOOD,
        /** Works, but somebody should know. */
        WARNING,
        BAD
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding good(String key, String... arguments) {
        return new Finding(Grade.GOOD, key, List.of(arguments));
    }

    public static Finding warning(String key, String... arguments) {
        return new Finding(Grade.WARNING, key, List.of(arguments));
    }

    public static Finding bad(String key, String... arguments) {
        return new Finding(Grade.BAD, key, List.of(arguments));
    }
}
