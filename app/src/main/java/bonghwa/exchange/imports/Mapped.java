package bonghwa.exchange.imports;

import java.util.Locale;

/**
 * What of the file is taken for what of the room: a column for a field, a name for a service, function or person; {@code anew}: it is
 * not in the catalogue yet.
 */
public record Mapped(Of of, String from, String to, boolean anew) {

    /** What is taken for something. */
    public enum Of {
        COLUMN,
        TARGET,
        PERSON;

        /** Under which something that is called so can be said to mean something, and nothing else of the same name. */
        public String key(String name) {
            return name().toLowerCase(Locale.ROOT) + ":" + name;
        }
    }
}
