package bonghwa.op;

import bonghwa.domain.Mark;
import bonghwa.domain.Register;
import bonghwa.domain.Version;
import org.jspecify.annotations.Nullable;

/** A line of the record with what it means: what the fold folds. */
public record Recorded(String id, Head head, Meaning meaning) {

    /** What that line says. */
    public static Recorded of(Line line) {
        return new Recorded(line.id(), line.head(), OperationCodec.read(line));
    }

    Mark mark() {
        return head.mark(id);
    }

    <T extends @Nullable Object> Version<T> version(T value, @Nullable String reason) {
        return new Version<>(value, mark(), head.replaces(), reason);
    }

    /** That field with what this record says of it; null says nothing. */
    <T> Register<T> in(Register<T> field, @Nullable T value, @Nullable String reason) {
        return value == null ? field : field.with(this.<T>version(value, reason));
    }
}
