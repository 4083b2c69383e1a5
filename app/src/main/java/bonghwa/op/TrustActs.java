package bonghwa.op;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that anybody recorded to appoint, admit or put out a desk, by the record's id; who may is asked elsewhere. Immutable. */
record TrustActs(Map<String, Recorded> byId) {

    static final TrustActs NONE = new TrustActs(Map.of());

    /** With those of these records that are such acts; the same object if that changes nothing. */
    TrustActs with(Collection<Recorded> records) {
        if (records.stream().allMatch(r -> subject(r) == null)) {
            return this;
        }
        Map<String, Recorded> all = new TreeMap<>(byId);
        records.stream().filter(r -> subject(r) != null).forEach(r -> all.put(r.id(), r));
        return all.size() == byId.size() ? this : new TrustActs(Collections.unmodifiableMap(all));
    }

    /** The desks that somebody recorded such an act on. */
    Set<String> subjects() {
        return byId.values().stream()
                .flatMap(r -> Stream.ofNullable(subject(r)))
                .collect(Collectors.toSet());
    }

    /** The acts on a desk that are such. */
    List<Recorded> on(String desk, Predicate<Recorded> such) {
        return byId.values().stream()
                .filter(r -> desk.equals(subject(r)) && such.test(r))
                .toList();
    }

    static @Nullable Operation said(Recorded recorded) {
        return recorded.meaning() instanceof Meaning.Understood(Operation operation, _) ? operation : null;
    }

    static @Nullable String subject(Recorded recorded) {
        return switch (said(recorded)) {
            case Operation.StewardAppointed(String desk, _) -> desk;
            case Operation.StewardRevoked(String desk, _) -> desk;
            case Operation.DeskAdmitted(String desk, _, _) -> desk;
            case Operation.DeskRevoked(String desk, _, _) -> desk;
            case null, default -> null;
        };
    }

    /** Whether it admits a desk or puts it out. */
    static boolean ofDesk(Recorded recorded) {
        return said(recorded) instanceof Operation.DeskAdmitted || revokes(recorded);
    }

    static boolean revokes(Recorded recorded) {
        return said(recorded) instanceof Operation.DeskRevoked;
    }
}
