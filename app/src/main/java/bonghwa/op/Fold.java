package bonghwa.op;

import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.domain.Unapplied;
import bonghwa.domain.Unapplied.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The room that a set of records makes: a pure and total function of that set. The order in which records arrive, and how
 * often, makes no difference: every field is a {@link bonghwa.domain.Register}, everything else is a set. Immutable; {@link
 * #with} shares what did not change.
 */
public final class Fold {

    /** The version of these rules; a snapshot of another version is folded anew. */
    public static final int VERSION = 2;

    private final Clockwork.Kind kind;
    private final Map<String, Certificate> replicas;
    private final CatalogueFold catalogue;
    private final Map<String, IncidentFold> incidents;
    private final Map<String, Unapplied> refused;
    private final Map<String, List<Recorded>> uncertified;

    private Fold(
            Clockwork.Kind kind,
            Map<String, Certificate> replicas,
            CatalogueFold catalogue,
            Map<String, IncidentFold> incidents,
            Map<String, Unapplied> refused,
            Map<String, List<Recorded>> uncertified) {
        this.kind = kind;
        this.replicas = replicas;
        this.catalogue = catalogue;
        this.incidents = incidents;
        this.refused = refused;
        this.uncertified = uncertified;
    }

    /** The empty room of that kind of time. */
    public static Fold empty(Clockwork.Kind kind) {
        return new Fold(kind, Map.of(), CatalogueFold.EMPTY, Map.of(), Map.of(), Map.of());
    }

    /** The fold that a snapshot kept. */
    static Fold of(
            Clockwork.Kind kind, Snapshot.Trust trust, CatalogueFold catalogue, Map<String, IncidentFold> incidents) {
        Map<String, Unapplied> refused = new TreeMap<>();
        trust.refused().forEach(u -> refused.put(u.id(), u));
        return new Fold(kind, trust.replicas(), catalogue, incidents, refused, Map.of());
    }

    /** This fold with more records, in any order. */
    public Fold with(Collection<Recorded> records) {
        Map<String, Certificate> certificates = new HashMap<>(replicas);
        Map<String, List<Recorded>> without = new HashMap<>(uncertified);
        Map<String, Unapplied> left = new TreeMap<>(refused);
        List<Recorded> counting = new ArrayList<>();
        for (Recorded recorded : certifiedFirst(records)) {
            String replica = recorded.head().origin().replica();
            if (recorded.meaning() instanceof Meaning.Understood(Operation.ReplicaCertified(Certificate c), _)) {
                certificates.putIfAbsent(replica, c);
                counting.addAll(applicable(without.getOrDefault(replica, List.of()), c, left));
                without.remove(replica);
            }
            Certificate certificate = certificates.get(replica);
            if (certificate == null) {
                without.merge(replica, List.of(recorded), Fold::union);
            } else {
                counting.addAll(applicable(List.of(recorded), certificate, left));
            }
        }
        return new Fold(
                kind,
                Collections.unmodifiableMap(certificates),
                catalogue.with(counting),
                incidentsWith(counting),
                Collections.unmodifiableMap(left),
                Collections.unmodifiableMap(without));
    }

    private static List<Recorded> certifiedFirst(Collection<Recorded> records) {
        List<Recorded> sorted = new ArrayList<>(records);
        sorted.sort(Comparator.comparingLong(r -> r.head().origin().counter()));
        return sorted;
    }

    private static List<Recorded> union(List<Recorded> some, List<Recorded> more) {
        List<Recorded> all = new ArrayList<>(some);
        more.stream()
                .filter(r -> all.stream().noneMatch(a -> a.id().equals(r.id())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Those that count in this kind of time and that this version understands; what is left says why. */
    private List<Recorded> applicable(List<Recorded> records, Certificate certificate, Map<String, Unapplied> left) {
        List<Recorded> understood = new ArrayList<>();
        for (Recorded recorded : records) {
            left.remove(recorded.id());
            if (certificate.clock().kind() != kind) {
                refuse(left, recorded, Reason.OTHER_CLOCK, recorded.head().type());
                continue;
            }
            switch (recorded.meaning()) {
                case Meaning.Understood(_, List<String> unknown) -> {
                    if (!unknown.isEmpty()) {
                        refuse(left, recorded, Reason.NEWER, recorded.head().type() + " " + unknown);
                    }
                    understood.add(recorded);
                }
                case Meaning.NotUnderstood(Reason reason, String detail) -> refuse(left, recorded, reason, detail);
            }
        }
        return understood;
    }

    private static void refuse(Map<String, Unapplied> left, Recorded recorded, Reason reason, String detail) {
        left.put(recorded.id(), new Unapplied(recorded.id(), reason, detail));
    }

    private Map<String, IncidentFold> incidentsWith(List<Recorded> records) {
        Map<String, List<Recorded>> grouped = new HashMap<>();
        for (Recorded recorded : records) {
            String incident = recorded.head().incident();
            if (incident != null) {
                grouped.computeIfAbsent(incident, _ -> new ArrayList<>()).add(recorded);
            }
        }
        if (grouped.isEmpty()) {
            return incidents;
        }
        Map<String, IncidentFold> all = new HashMap<>(incidents);
        grouped.forEach(
                (id, own) -> all.compute(id, (_, known) -> (known == null ? IncidentFold.empty(id) : known).with(own)));
        return Collections.unmodifiableMap(all);
    }

    /** The room as it stands. */
    public Room room() {
        Map<String, Incident> folded = new HashMap<>();
        List<Unapplied> unapplied = new ArrayList<>(refused.values());
        incidents.forEach((id, fold) -> {
            folded.put(id, fold.incident());
            unapplied.addAll(fold.waiting());
        });
        uncertified.values().stream()
                .flatMap(List::stream)
                .forEach(r -> unapplied.add(
                        new Unapplied(r.id(), Reason.UNCERTIFIED, r.head().type())));
        unapplied.sort((a, b) -> a.id().compareTo(b.id()));
        return new Room(catalogue.catalogue(), Collections.unmodifiableMap(folded), List.copyOf(unapplied));
    }

    /** What vouches for each replica, by the replica's id. */
    public Map<String, Certificate> replicas() {
        return replicas;
    }

    /** The ids whose values a new definition of that catalogue key (such as {@code service:pay}, {@code pinned}) replaces. */
    public List<String> replacing(Collection<String> catalogueKeys) {
        return catalogue.replacing(catalogueKeys);
    }

    /** The kind of time that it folds. */
    public Clockwork.Kind kind() {
        return kind;
    }

    List<Unapplied> refused() {
        return List.copyOf(refused.values());
    }

    List<Snapshot.Field> catalogueFields() {
        return catalogue.kept();
    }

    /** Whether records wait for others that have not arrived. */
    boolean waits() {
        return !uncertified.isEmpty()
                || incidents.values().stream().anyMatch(i -> !i.pending().isEmpty());
    }
}
