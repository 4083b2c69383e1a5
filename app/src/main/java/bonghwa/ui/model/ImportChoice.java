package bonghwa.ui.model;

import java.util.List;
import java.util.Locale;
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

    /** Under which it is said what it means: two things of one name are two. */
    public String key() {
        return kind() + ":" + from;
    }

    /** What it is, as keys have it. */
    public String kind() {
        return of.name().toLowerCase(Locale.ROOT);
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
