package bonghwa.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command cannot do what it was asked for: the exit code, a short stable code for programs, a message key with its
 * arguments, and where (a line, an argument, a file), if that can be said.
 */
public final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    private final int exit;
    private final String code;
    private final String key;
    private final transient List<Object> arguments;
    private final @Nullable String where;

    private Failure(int exit, String code, @Nullable String where, String key, Object... arguments) {
        super(code + ": " + key + " " + List.of(arguments));
        this.exit = exit;
        this.code = code;
        this.key = key;
        this.arguments = List.of(arguments);
        this.where = where;
    }

    /** The answer is no. */
    public static Failure no(String code, String key, Object... arguments) {
        return new Failure(Exit.NO, code, null, key, arguments);
    }

    /** The command was typed wrongly. */
    public static Failure usage(@Nullable String where, String key, Object... arguments) {
        return new Failure(Exit.USAGE, "usage", where, key, arguments);
    }

    /** The store cannot be used. */
    public static Failure store(@Nullable String where, String key, Object... arguments) {
        return new Failure(Exit.STORE, "store", where, key, arguments);
    }

    /** No hub was reached, or it said no. */
    public static Failure hub(@Nullable String where, String key, Object... arguments) {
        return new Failure(Exit.HUB, "hub", where, key, arguments);
    }

    /** A file of the user's cannot be read or written. */
    public static Failure file(String where, String key, Object... arguments) {
        return new Failure(Exit.NO, "file", where, key, arguments);
    }

    /** The same failure, in that argument or option. */
    Failure in(String argument) {
        return new Failure(exit, code, argument, key, arguments().toArray());
    }

    public int exit() {
        return exit;
    }

    /** For programs: {@code usage}, {@code store}, {@code file}, {@code refused} and so on. */
    public String code() {
        return code;
    }

    /** The key of the message. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    public @Nullable String where() {
        return where;
    }
}
