package bonghwa.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The entries of an incident, by id and in the order of the timeline, and what they report of each service and
 * function.
 */
public record Log(
        Chunked<String, Moment> byId, Chunked<Moment, TimelineEntry> byTime, Map<Target, StateHistory> states) {

    public static final Log EMPTY = new Log(Chunked.empty(), Chunked.empty(), Map.of());

    /** All entries as the timeline shows them: ordered by occurred, recorded, id. */
    public List<TimelineEntry> entries() {
        return byTime.values();
    }

    public Optional<TimelineEntry> entry(String id) {
        return byId.get(id).flatMap(byTime::get);
    }

    /** The history of one service (as a whole) or function. */
    public StateHistory history(Target target) {
        return states.getOrDefault(target, StateHistory.EMPTY);
    }

    /** The log with only what had occurred by that moment. */
    public Log until(Instant moment) {
        return EMPTY.with(
                entries().stream().filter(e -> !e.occurredAt().isAfter(moment)).toList());
    }

    /** This log with those entries, new or changed; of two with one id the last one counts. */
    public Log with(List<TimelineEntry> entries) {
        return with(entries, this::entry);
    }

    /** The same for somebody who has looked already which of them are here: of a big log that is a fifth of the work. */
    public Log with(List<TimelineEntry> entries, Function<String, Optional<TimelineEntry>> here) {
        Chunked<Moment, TimelineEntry> ordered = byTime;
        Histories histories = new Histories(states);
        Map<String, Moment> ids = new TreeMap<>();
        Map<Moment, TimelineEntry> moments = new TreeMap<>();
        Map<String, TimelineEntry> newest = new LinkedHashMap<>();
        entries.forEach(e -> newest.put(e.id(), e));
        for (TimelineEntry entry : newest.values()) {
            Moment moment = Moment.of(entry);
            Optional<TimelineEntry> known = here.apply(entry.id());
            if (known.isPresent()) {
                Moment before = Moment.of(known.get());
                // Where it stays it is put in its own place: all runs were copied to take it out first.
                ordered = before.equals(moment) ? ordered : ordered.without(before);
                histories.forget(known.get());
            }
            histories.report(entry);
            ids.put(entry.id(), moment);
            moments.put(moment, entry);
        }
        return new Log(byId.withAll(ids), ordered.withAll(moments), histories.done());
    }

    /** This log with the entries of the other among its own, for showing; nothing that they report is taken over. */
    Log beside(Log other) {
        Map<String, Moment> ids = new TreeMap<>();
        Map<Moment, TimelineEntry> moments = new TreeMap<>();
        for (TimelineEntry entry : other.entries()) {
            if (entry(entry.id()).isEmpty()) {
                ids.put(entry.id(), Moment.of(entry));
                moments.put(Moment.of(entry), entry);
            }
        }
        return ids.isEmpty() ? this : new Log(byId.withAll(ids), byTime.withAll(moments), states);
    }

    /** The log as anyone could have known it by that moment: with what had been recorded by then. */
    public Log knownAt(Instant moment) {
        return known(m -> !m.recordedAt().isAfter(moment));
    }

    /** The log with those records only. */
    Log known(Predicate<Mark> which) {
        return EMPTY.with(entries().stream()
                .filter(e -> which.test(e.mark()))
                .map(e -> e.known(which))
                .toList());
    }

    /** Of each replica that has a record in it, the highest counter: whoever holds this log holds all before that. */
    public Map<String, Long> ends() {
        Map<String, Long> ends = new TreeMap<>();
        for (TimelineEntry entry : entries()) {
            ends.merge(
                    entry.mark().position().replica(), entry.mark().position().counter(), Math::max);
            entry.amendments().stream()
                    .map(a -> a.mark().position())
                    .forEach(p -> ends.merge(p.replica(), p.counter(), Math::max));
        }
        return ends;
    }

    /** When an entry with that tag last occurred between those moments, if one did. */
    Optional<Instant> lastTagged(String tag, Instant from, Instant until) {
        List<TimelineEntry> entries = entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            TimelineEntry entry = entries.get(i);
            if (entry.occurredAt().isBefore(from)) {
                break;
            }
            boolean tagged = entry.content().about().tags().contains(tag);
            if (tagged && !entry.struck() && !entry.occurredAt().isAfter(until)) {
                return Optional.of(entry.occurredAt());
            }
        }
        return Optional.empty();
    }

    /** The newest entry by its record, whatever time it speaks of. */
    public Optional<TimelineEntry> newestRecorded() {
        return entries().stream().max(Comparator.comparing(TimelineEntry::mark));
    }
}
