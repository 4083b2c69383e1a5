package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What to tell people of an error of the world outside: what, where, and what it means for what they recorded. */
final class Failures {

    private Failures() {}

    static Failure unreadable(Path store, IOException cause) {
        return Failure.store(store.toString(), "trouble.unreadable", store, reason(cause));
    }

    static Failure locked(Path store) {
        return Failure.store(store.toString(), "trouble.locked", store);
    }

    /** What a commit's failure means, if it is one of the world. */
    static Optional<Failure> of(Throwable error) {
        return switch (error) {
            case JournalFailure journal -> Optional.of(Failure.store(null, key(journal.reason()), reason(journal)));
            case IOException io -> Optional.of(Failure.store(null, "trouble.io", reason(io)));
            default -> Optional.empty();
        };
    }

    /** The message for each reason why the journal takes nothing. */
    static String key(JournalFailure.Reason reason) {
        return switch (reason) {
            case LOCKED -> "trouble.locked";
            case DISK_FULL -> "trouble.disk-full";
            case WRITE_FAILED -> "trouble.write-failed";
            case FORCE_FAILED -> "trouble.force-failed";
            case READ_ONLY -> "trouble.read-only";
            case DAMAGED -> "trouble.damaged";
        };
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return Optional.ofNullable(root.getMessage()).orElse(root.getClass().getSimpleName());
    }
}
