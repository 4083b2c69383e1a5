package bonghwa.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How something is according to what was reported of it: the state, since when it has been so without a break, when somebody
 * last said so, how much of it, when it is expected back. {@code by} is null only where nobody ever reported.
 */
public record Reported(
        State state,
        @Nullable Instant since,
        @Nullable Instant lastConfirmed,
        @Nullable Amount amount,
        Estimate estimate,
        @Nullable Mark by) {

    /** Nobody has reported anything. */
    public static final Reported NOTHING = new Reported(State.UNKNOWN, null, null, null, Estimate.NONE, null);

    /** This, after one more point in time. */
    Reported then(StatePoint point) {
        Report report = point.report();
        State next = report.state() == null ? state : report.state();
        Estimate expected = report.eta() == null ? estimate : estimate.then(report.eta());
        if (next == State.OPERATIONAL) {
            expected = Estimate.NONE;
        }
        boolean confirms = report.state() != null || report.confirmsOnly();
        boolean changed = next != state || by == null;
        return new Reported(
                next,
                changed && report.state() != null ? point.at() : since,
                confirms ? point.at() : lastConfirmed,
                changed || report.amount() != null ? report.amount() : amount,
                expected,
                report.state() == null ? by : point.mark());
    }

    /** This, since that moment: of what was said within one moment only the last word starts a stretch. */
    Reported since(Instant moment) {
        return new Reported(state, moment, lastConfirmed, amount, estimate, by);
    }
}
