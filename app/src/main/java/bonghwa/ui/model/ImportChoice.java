package bonghwa.ui.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of the file of which it can be said what it means: a column, the name of a service or function, a person; what stands for
 * it now, and what else could. {@code AS_IS}: what the file's own words say.
 */
public record ImportChoice(Of of, String from, String chosen, List<Option> options) {

    public static final String AS_IS = "*";

    /** What is said to mean something. */
    public enum Of {
        COLUMN,
        TARGET,
        PERSON
    }

    /** A value, and how it is called: by a message key, or, where there is none, by that name. */
    public record Option(String value, String key, String name) {}

    public ImportChoice {
        options = List.copyOf(options);
    }

    /** What stands for it now; null: none of the options. */
    public @Nullable Option option() {
        return options.stream()
                .filter(o -> o.value().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** Whether it asks the same as that one, whatever stands for either. */
    public boolean asks(ImportChoice other) {
        return of == other.of && from.equals(other.from) && options.equals(other.options);
    }
}
