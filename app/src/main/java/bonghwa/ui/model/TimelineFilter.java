package bonghwa.ui.model;

import bonghwa.domain.Catalogue;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which entries people want to see: of those kinds (none named: all), pinned ones only, and what concerns a target. */
public record TimelineFilter(
        Set<Kind> kinds, boolean pinnedOnly, @Nullable Target target) {

    public static final TimelineFilter ALL = new TimelineFilter(Set.of(), false, null);

    public TimelineFilter {
        kinds = Set.copyOf(kinds);
    }

    public boolean everything() {
        return equals(ALL);
    }

    public TimelineFilter withPinnedOnly(boolean only) {
        return new TimelineFilter(kinds, only, target);
    }

    public TimelineFilter withTarget(@Nullable Target wanted) {
        return new TimelineFilter(kinds, pinnedOnly, wanted);
    }

    public TimelineFilter withKinds(Set<Kind> wanted) {
        return new TimelineFilter(wanted, pinnedOnly, target);
    }

    /** With that kind shown, or not; where all are shown, only that one stays. */
    public TimelineFilter toggled(Kind kind) {
        Set<Kind> next = kinds.isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(kinds);
        if (!next.remove(kind)) {
            next.add(kind);
        }
        return withKinds(next.size() == Kind.values().length ? Set.of() : next);
    }

    /** The test for one entry; made for one pass over all. */
    Predicate<TimelineEntry> test(Catalogue catalogue) {
        Predicate<TimelineEntry> test =
                e -> (kinds.isEmpty() || kinds.contains(e.content().kind())) && (!pinnedOnly || e.pinned());
        Target wanted = target;
        return wanted == null ? test : test.and(concerns(wanted, catalogue));
    }

    /** Whether the turns of the matter itself are shown: with its milestones, and where nothing in particular is looked at. */
    boolean turns() {
        return !pinnedOnly && target == null && (kinds.isEmpty() || kinds.contains(Kind.MILESTONE));
    }

    private static Predicate<TimelineEntry> concerns(Target wanted, Catalogue catalogue) {
        Set<FunctionRef> functions = new HashSet<>(catalogue.functionsOf(wanted));
        Map<Target, Boolean> known = new HashMap<>();
        Predicate<Target> touches = t -> known.computeIfAbsent(
                t,
                other -> other.equals(wanted)
                        || catalogue.functionsOf(other).stream().anyMatch(functions::contains));
        return e -> e.content().about().targets().stream().anyMatch(touches)
                || e.content().about().links().stream().anyMatch(touches)
                || targets(e.content().reports()).stream().anyMatch(touches);
    }

    private static List<Target> targets(List<Report> reports) {
        return reports.stream().map(Report::target).toList();
    }
}
