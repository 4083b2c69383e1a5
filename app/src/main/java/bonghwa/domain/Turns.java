package bonghwa.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The history of a field read as steps forth, back, and forth again: a value that comes back right behind another one took that one
 * back. So of two values that were set one after the other both can be taken back, and both come again.
 */
final class Turns<T extends @Nullable Object> {

    /** A value that was taken back, and the record that did so. */
    private record Back<T extends @Nullable Object>(Version<T> undone, Version<T> by) {}

    private final List<Version<T>> forth = new ArrayList<>();
    private final List<Back<T>> back = new ArrayList<>();
    private final List<Back<T>> all = new ArrayList<>();

    /** {@code first}: what stood before anybody said anything; null: nothing. */
    Turns(@Nullable Version<T> first, List<Version<T>> versions) {
        if (first != null) {
            forth.add(first);
        }
        String last = null;
        for (Version<T> v : versions) {
            boolean follows = last == null || v.replaces().contains(last);
            if (follows && !back.isEmpty() && same(v, back.getLast().undone())) {
                back.removeLast();
                forth.add(v);
            } else if (follows && forth.size() > 1 && same(v, forth.get(forth.size() - 2))) {
                back.add(new Back<>(forth.removeLast(), v));
                all.add(back.getLast());
            } else {
                back.clear();
                forth.add(v);
            }
            last = v.mark().id();
        }
    }

    private static boolean same(Version<?> one, Version<?> other) {
        return Objects.equals(one.value(), other.value());
    }

    /** What stood before that record, if what it said stands; or what it took back, if the field is as it left it. */
    Optional<Version<T>> before(String id) {
        if (forth.size() > 1 && forth.getLast().mark().id().equals(id)) {
            return Optional.of(forth.get(forth.size() - 2));
        }
        return all.stream()
                .filter(b -> b.by().mark().id().equals(id) && same(b.by(), forth.getLast()))
                .map(Back::undone)
                .findFirst();
    }
}
