package bonghwa.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the records say: the catalogue and the incidents, by id. What could not be applied is listed; {@code beside} is
 * what the records of desks that do not count would make of the incidents, by id: shown, but nothing follows from it; {@code forks}
 * are the replicas that said different things under one counter.
 */
public record Room(
        Catalogue catalogue,
        Map<String, Incident> incidents,
        List<Unapplied> unapplied,
        Map<String, Incident> beside,
        List<Fork> forks) {

    public static final Room EMPTY = new Room(Catalogue.EMPTY, Map.of(), List.of());

    /** A room in which everything counts and nothing is disputed. */
    public Room(Catalogue catalogue, Map<String, Incident> incidents, List<Unapplied> unapplied) {
        this(catalogue, incidents, unapplied, Map.of(), List.of());
    }

    /** The incidents whose declaration has arrived, also one that does not count by itself, the one touched last first. */
    public List<Incident> declared() {
        return incidents.values().stream()
                .filter(i -> i.declared() != null)
                .sorted(Comparator.comparing(Room::touchedAt).reversed())
                .toList();
    }

    public Optional<Incident> incident(String id) {
        return Optional.ofNullable(incidents.get(id));
    }

    /** The open incident that was touched last; commands act on it. */
    public Optional<Incident> current() {
        return declared().stream().filter(i -> !i.closed()).findFirst();
    }

    /** The open incident that was touched last, or if none is open the one touched last; what is read speaks of it. */
    public Optional<Incident> shown() {
        return current().or(() -> declared().stream().findFirst());
    }

    /** The entries of that incident as they are shown: those that count and those that do not, in one order. */
    public Log timeline(Incident incident) {
        Incident other = beside.get(incident.id());
        return other == null ? incident.log() : incident.log().beside(other.log());
    }

    /** Whether that entry counts; one that does not stands in the timeline, and nothing follows from it. */
    public boolean counts(TimelineEntry entry) {
        return beside.values().stream().allMatch(i -> i.log().entry(entry.id()).isEmpty());
    }

    /** Why that entry does not count; empty if it does. */
    public Optional<Unapplied.Reason> against(TimelineEntry entry) {
        return counts(entry) ? Optional.empty() : against(entry.id());
    }

    /** Why the declaration of that incident does not count, though something does that people wrote in it; empty if it does. */
    public Optional<Unapplied.Reason> against(Incident incident) {
        Mark declared = incident.declared();
        Incident other = beside.get(incident.id());
        return declared == null || other == null || !declared.equals(other.declared())
                ? Optional.empty()
                : against(declared.id());
    }

    private Optional<Unapplied.Reason> against(String id) {
        return unapplied.stream()
                .filter(u -> u.id().equals(id))
                .map(Unapplied::reason)
                .findFirst();
    }

    /** The room with only what had occurred by that moment, as it is known now. */
    public Room until(Instant moment) {
        Map<String, Incident> then = new HashMap<>();
        incidents.forEach((id, i) -> then.put(id, i.until(moment)));
        Map<String, Incident> others = new HashMap<>();
        beside.forEach((id, i) -> others.put(id, i.until(moment)));
        return new Room(catalogue, Map.copyOf(then), unapplied, Map.copyOf(others), forks);
    }

    /** This room with these forks, in their order. */
    public Room withForks(List<Fork> known) {
        return new Room(catalogue, incidents, unapplied, beside, List.copyOf(known));
    }

    /** Whether a record is disputed: its replica forked at its counter or before, and nobody knows which branch is the true one. */
    public boolean disputed(Mark mark) {
        return forks.stream()
                .anyMatch(f -> f.replica().equals(mark.position().replica())
                        && f.counter() <= mark.position().counter());
    }

    private static Mark touchedAt(Incident incident) {
        @Nullable Mark touched = incident.touched();
        return touched == null
                ? new Mark("", new Position(0, 0, "", 0), Instant.EPOCH, new Author("", null, null))
                : touched;
    }
}
