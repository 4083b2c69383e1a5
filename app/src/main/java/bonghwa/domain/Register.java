package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field with every value that it was ever given. A replaced value never wins, whatever its stamp; what nobody replaced is
 * concurrent; the total order picks the one in front. The same versions in any order make the same register.
 */
public record Register<T extends @Nullable Object>(List<Version<T>> versions) {

    public Register {
        versions = List.copyOf(versions);
    }

    public static <T extends @Nullable Object> Register<T> empty() {
        return new Register<>(List.of());
    }

    /** This register; the other where nobody has set it. */
    public Register<T> or(Register<T> other) {
        return versions.isEmpty() ? other : this;
    }

    /** This register with one more version; with the same one again it stays as it is. */
    public Register<T> with(Version<T> version) {
        List<Version<T>> all = new ArrayList<>(versions.size() + 1);
        for (Version<T> known : versions) {
            if (known.mark().id().equals(version.mark().id())) {
                return this;
            }
            all.add(known);
        }
        all.add(version);
        all.sort(Version.order());
        return new Register<>(all);
    }

    /** The version that is shown. */
    public Optional<Version<T>> front() {
        List<Version<T>> standing = standing();
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
    }

    /** The value that is shown, or the other where nobody has set one. */
    public T value(T otherwise) {
        List<Version<T>> standing = standing();
        return standing.isEmpty() ? otherwise : standing.getLast().value();
    }

    /** What nobody replaced, in the total order; more than one means that people disagree. */
    public List<Version<T>> standing() {
        if (versions.size() < 2) {
            return versions;
        }
        Set<String> replaced = new HashSet<>();
        versions.forEach(v -> replaced.addAll(v.replaces()));
        return versions.stream().filter(v -> !replaced.contains(v.mark().id())).toList();
    }

    /** The ids of the records whose values a new one replaces: all that stand now. */
    public List<String> toReplace() {
        return standing().stream().map(v -> v.mark().id()).toList();
    }

    public boolean contested() {
        return standing().size() > 1;
    }

    /** Whether the value of that record stands: nobody has replaced it. */
    public boolean stands(String id) {
        return toReplace().contains(id);
    }

    /**
     * What stood before that record, if what it said still stands or stands again; or what it took back. {@code first} is what
     * stood before anybody said anything, if that is known.
     */
    public Optional<Version<T>> before(String id, @Nullable Version<T> first) {
        Optional<Version<T>> turned = contested() ? Optional.empty() : new Turns<>(first, versions).before(id);
        return turned.isEmpty() && stands(id) ? without(id).front().or(() -> Optional.ofNullable(first)) : turned;
    }

    /** As if the record of that id had never been. */
    public Register<T> without(String id) {
        return new Register<>(
                versions.stream().filter(v -> !v.mark().id().equals(id)).toList());
    }

    /** With only what had been recorded by that moment. */
    Register<T> recordedBy(Instant moment) {
        return new Register<>(versions.stream()
                .filter(v -> !v.mark().recordedAt().isAfter(moment))
                .toList());
    }
}
