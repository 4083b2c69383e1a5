package bonghwa.replica.line;

import bonghwa.domain.Amount;
import bonghwa.domain.Change;
import bonghwa.domain.Eta;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a correction says of states, times to come and targets, for when it is known which entry it corrects: what is not said
 * stays. {@code stated}: a state was typed (null: looked again, same state); {@code each} and {@code whole}: the targets that were
 * typed, for a state that holds for all functions and for one that is about a service as a whole.
 */
public record Restated(
        boolean stated,
        @Nullable State state,
        @Nullable Amount amount,
        @Nullable Eta eta,
        List<Target> each,
        List<Target> whole) {

    public static final Restated NOTHING = new Restated(false, null, null, null, List.of(), List.of());

    public Restated {
        each = List.copyOf(each);
        whole = List.copyOf(whole);
    }

    /** That change with what this makes of the entry; empty where the entry has nothing that it could belong to. */
    Optional<Change> of(TimelineEntry entry, Change change) {
        boolean waits = (change.kind() == null ? entry.content().kind() : change.kind()).waits();
        if (eta != null && waits) {
            return new Restated(stated, state, amount, null, each, whole).of(entry, change.withDue(eta));
        }
        if (!stated && eta == null && (each.isEmpty() || !movable(entry))) {
            return Optional.of(change);
        }
        List<Report> reports = each.isEmpty() ? inPlace(entry) : moved(entry);
        boolean wrong =
                eta != null && eta.at() != null && reports.stream().anyMatch(r -> r.state() == State.OPERATIONAL);
        return reports.isEmpty() || wrong ? Optional.empty() : Optional.of(change.withReports(reports));
    }

    /** Whether it reports one thing, which can be said of other targets; several things would contradict each other there. */
    private static boolean movable(TimelineEntry entry) {
        return values(entry).size() == 1;
    }

    private static List<Report> values(TimelineEntry entry) {
        return entry.content().reports().stream()
                .map(r -> at(new Target.Everything(), r))
                .distinct()
                .toList();
    }

    private List<Report> moved(TimelineEntry entry) {
        Report was = movable(entry) ? values(entry).getFirst() : new Report(new Target.Everything(), null, null, null);
        Report now = restated(was);
        boolean asWhole = !stated && (now.state() == State.PARTIAL_OUTAGE || now.state() == State.DEGRADED);
        return (asWhole ? whole : each).stream().map(t -> at(t, now)).toList();
    }

    /** Where nothing was reported a state can only be of the functions that the entry names. */
    private List<Report> inPlace(TimelineEntry entry) {
        List<Report> was = entry.content().reports();
        List<Target> named = entry.content().about().targets();
        if (!was.isEmpty()) {
            return was.stream().map(this::restated).toList();
        }
        return stated && named.stream().allMatch(t -> t instanceof Target.OfFunction)
                ? named.stream()
                        .map(t -> restated(new Report(t, null, null, null)))
                        .toList()
                : List.of();
    }

    private Report restated(Report was) {
        if (!stated) {
            return new Report(was.target(), was.state(), was.amount(), eta == null ? was.eta() : eta);
        }
        @Nullable Eta kept = state == State.OPERATIONAL ? null : was.eta();
        return new Report(was.target(), state, amount, eta == null ? kept : eta);
    }

    private static Report at(Target target, Report report) {
        return new Report(target, report.state(), report.amount(), report.eta());
    }
}
