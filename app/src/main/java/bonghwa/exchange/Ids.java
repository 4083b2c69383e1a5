package bonghwa.exchange;

import bonghwa.domain.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids that a file gives, and the ones that it refers to: each kind of thing has its own. */
final class Ids {

    /** What an id names. A function's is {@code service/function}; a target is a service or a function. */
    enum Of {
        SERVICE,
        FUNCTION,
        SITE,
        JOURNEY,
        PERSON,
        ROLE
    }

    private final Reading reading;
    private final Map<Of, Set<String>> given = new EnumMap<>(Of.class);
    private final List<Reference> references = new ArrayList<>();

    Ids(Reading reading) {
        this.reading = reading;
        for (Of kind : Of.values()) {
            given.put(kind, new HashSet<>());
        }
    }

    private Set<String> all(Of kind) {
        return given.getOrDefault(kind, Set.of());
    }

    /** The file defines it there; twice is a problem. */
    void define(Of kind, String id, int line) {
        if (!all(kind).add(id)) {
            reading.problem(line, "file.problem.duplicate", id);
        }
    }

    /** What is there without this file. */
    void know(Catalogue known) {
        known.services().forEach(s -> {
            all(Of.SERVICE).add(s.id());
            s.functions().forEach(f -> all(Of.FUNCTION).add(s.ref(f).toString()));
        });
        known.sites().forEach(s -> all(Of.SITE).add(s.id()));
        known.journeys().forEach(j -> all(Of.JOURNEY).add(j.id()));
        known.people().forEach(p -> all(Of.PERSON).add(p.id()));
        known.roles().forEach(r -> all(Of.ROLE).add(r.id()));
    }

    void refer(Of kind, String id, int line) {
        references.add(new Reference(line, List.of(kind), id));
    }

    /** A reference to a service or to a function of one. */
    void referToTarget(String id, int line) {
        references.add(new Reference(line, List.of(Of.SERVICE, Of.FUNCTION), id));
    }

    /** Reports every reference to something that is not there, with the likeliest name that is. */
    void resolve() {
        for (Reference reference : references) {
            if (reference.kinds().stream().noneMatch(kind -> all(kind).contains(reference.id()))) {
                List<String> candidates = reference.kinds().stream()
                        .map(this::all)
                        .flatMap(Collection::stream)
                        .sorted()
                        .toList();
                String nearest = Nearest.of(reference.id(), candidates);
                if (nearest.isEmpty()) {
                    reading.problem(reference.line(), "file.problem.unknown-name", reference.id());
                } else {
                    reading.problem(reference.line(), "file.problem.unknown-name-nearest", reference.id(), nearest);
                }
            }
        }
    }
}
