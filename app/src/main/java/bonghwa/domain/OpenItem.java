package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that somebody waits for: a task, ask or blocker of the timeline that is neither struck out nor resolved. */
public record OpenItem(TimelineEntry entry) {

    /** What waits on one thing; {@code on} null: nobody said on what. */
    public record Group(@Nullable WaitsOn on, List<OpenItem> items) {}

    private static final Comparator<OpenItem> DUE_FIRST = Comparator.comparing(
                    OpenItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(i -> i.entry().occurredAt(), Comparator.reverseOrder())
            .thenComparing(i -> i.entry().mark());

    /** All that was open at that moment, as it is known now: what is due first comes first, then the newest. */
    public static List<OpenItem> of(Incident incident, Instant at) {
        return of(incident.log(), at);
    }

    static List<OpenItem> of(Log log, Instant at) {
        return log.entries().stream()
                .filter(e -> e.content().kind().waits() && !e.struck())
                .filter(e -> !e.occurredAt().isAfter(at) && !e.doneBy(at))
                .map(OpenItem::new)
                .sorted(DUE_FIRST)
                .toList();
    }

    /** The same items by what they wait on, in the order of {@link WaitsOn}; those of which nobody said it come last. */
    public static List<Group> grouped(List<OpenItem> items) {
        Map<WaitsOn, List<OpenItem>> groups = new EnumMap<>(WaitsOn.class);
        items.forEach(
                i -> groups.computeIfAbsent(i.key(), _ -> new ArrayList<>()).add(i));
        return groups.entrySet().stream()
                .map(g -> new Group(g.getKey() == WaitsOn.NOTHING ? null : g.getKey(), List.copyOf(g.getValue())))
                .toList();
    }

    /** Whether it is overdue, or due so soon that it counts as due. */
    public boolean pressing(Instant at) {
        @Nullable Duration left = left(at);
        return left != null && left.compareTo(Attention.SOON) <= 0;
    }

    private WaitsOn key() {
        @Nullable WaitsOn on = waitsOn();
        return on == null ? WaitsOn.NOTHING : on;
    }

    public Kind kind() {
        return entry.content().kind();
    }

    public @Nullable Instant due() {
        return entry.content().due();
    }

    /** How much time is left, negative where it has passed; null where nothing is due. */
    public @Nullable Duration left(Instant now) {
        Instant due = due();
        return due == null ? null : Duration.between(now, due);
    }

    public boolean overdue(Instant now) {
        Instant due = due();
        return due != null && due.isBefore(now);
    }

    /** Who must see to it. */
    public List<Party> owners() {
        return entry.content().about().people();
    }

    public boolean ownerless() {
        return owners().isEmpty();
    }

    /** Whether somebody must look: it is overdue, or nobody owns it. */
    public boolean abnormal(Instant now) {
        return overdue(now) || ownerless();
    }

    public @Nullable WaitsOn waitsOn() {
        return entry.content().waitsOn();
    }

    /** What stands still because of it: what it is about, and what it links to. */
    public List<Target> blocks() {
        List<Target> all = new ArrayList<>(entry.content().about().targets());
        entry.content().about().links().stream().filter(t -> !all.contains(t)).forEach(all::add);
        return all;
    }

    /** The other open items that it holds up: those whose number stands in it as a tag ({@code #K214}). */
    public List<OpenItem> holdsUp(List<OpenItem> items) {
        Set<String> tags = Set.copyOf(entry.content().about().tags());
        return items.stream().filter(i -> tags.contains(i.entry().number())).toList();
    }
}
