package bonghwa.replica;

import bonghwa.domain.Mark;
import bonghwa.domain.Register;
import bonghwa.domain.Version;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the histories of the fields of one thing record by record: one record may have set several of them. */
final class Records {

    private Records() {}

    /** Adds the marks of all records that set the field, by their ids. */
    static void collect(Map<String, Mark> marks, Register<?> field) {
        field.versions().forEach(v -> marks.put(v.mark().id(), v.mark()));
    }

    /** What that record said of the field; null if nothing. */
    static <T> @Nullable T said(Register<T> field, String id) {
        return field.versions().stream()
                .filter(v -> v.mark().id().equals(id))
                .map(Version::value)
                .findFirst()
                .orElse(null);
    }
}
