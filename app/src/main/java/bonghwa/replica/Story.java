package bonghwa.replica;

import bonghwa.domain.Content;
import bonghwa.domain.ImportKey;
import bonghwa.op.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What another tool's record tells of one matter: how it would be declared here, where it belongs, and what happened, in order.
 * Entries carry an {@link ImportKey} and no number yet.
 */
public record Story(Declaration declaration, Home home, List<Operation> told) {

    /** Where a story goes that is not here yet. */
    public enum Home {
        /** The source calls it an incident: it is one of its own here, too. */
        OWN,
        /** Into the open incident; into a new one where none is open. */
        OPEN,
        /** Into the open incident, and nowhere if none is: nothing in it is worth an incident. */
        OPEN_ONLY
    }

    public Story {
        told = List.copyOf(told);
    }

    /** How many entries it tells. */
    public long entries() {
        return told.stream().filter(o -> content(o).isPresent()).count();
    }

    /** The keys of its entries. */
    Set<ImportKey> keys() {
        return told.stream().flatMap(o -> key(o).stream()).collect(Collectors.toSet());
    }

    /** The key of an entry; empty for all that is none. */
    public static Optional<ImportKey> key(Operation operation) {
        return content(operation).flatMap(ImportKey::of);
    }

    /** What an entry says; empty for all that is none. */
    static Optional<Content> content(Operation operation) {
        return switch (operation) {
            case Operation.EntryLogged e -> Optional.of(e.content());
            case Operation.StateReported s -> Optional.of(s.content());
            default -> Optional.empty();
        };
    }
}
