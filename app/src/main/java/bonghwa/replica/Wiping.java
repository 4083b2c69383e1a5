package bonghwa.replica;

import bonghwa.domain.Mark;
import bonghwa.domain.Register;
import bonghwa.domain.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field held before somebody wrote it, where that may have been nothing. */
final class Wiping {

    private Wiping() {}

    /** Where nothing was said before, the field is wiped. */
    static <T> @Nullable T before(Register<T> field, String id, T otherwise) {
        return field.versions().isEmpty()
                ? null
                : field.before(id, nothing(field, otherwise))
                        .map(v -> v.value())
                        .orElse(null);
    }

    static <T extends @Nullable Object> Version<T> nothing(Register<T> field, T otherwise) {
        Mark first = field.versions().getFirst().mark();
        Mark never = new Mark("", first.position(), first.recordedAt(), first.author());
        return new Version<>(otherwise, never, List.of(), null);
    }
}
