package bonghwa.replica.line;

import bonghwa.domain.Content;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is read: its chips in the order of the line, what is wrong with it, what is to be asked, and what would be
 * recorded. It can be recorded only if nothing is wrong and nothing is asked.
 */
public record Parsed(
        String line,
        List<Chip> chips,
        List<Problem> problems,
        @Nullable ScopeQuestion question,
        @Nullable Understood understood) {

    public Parsed {
        chips = List.copyOf(chips);
        problems = List.copyOf(problems);
    }

    public boolean recordable() {
        return understood != null;
    }

    /** The content of a new entry, if the line is one. */
    public Optional<Content> content() {
        return understood instanceof Understood.Entry entry ? Optional.of(entry.content()) : Optional.empty();
    }
}
