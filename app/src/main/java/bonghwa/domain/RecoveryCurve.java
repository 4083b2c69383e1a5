package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How many functions could be used over time, by their effective state: the curve that falls with the outage and comes back. */
public record RecoveryCurve(List<Point> points, int functions) {

    /** So many functions were operational at that moment. */
    public record Point(Instant at, int operational) {}

    public static final RecoveryCurve EMPTY = new RecoveryCurve(List.of(), 0);

    public RecoveryCurve {
        points = List.copyOf(points);
    }

    /** The curve between two moments, with that many equal steps, for what that audience may read of. */
    public static RecoveryCurve of(
            Catalogue catalogue, Log log, Audience audience, Instant from, Instant until, int steps) {
        List<Point> points = new ArrayList<>();
        Duration step = Duration.between(from, until).dividedBy(steps);
        int functions = 0;
        for (int i = 0; i <= steps; i++) {
            Instant at = i == steps ? until : from.plus(step.multipliedBy(i));
            Counts counts = Board.of(catalogue, log, at).counts(audience);
            points.add(new Point(at, counts.functionsOperational()));
            functions = counts.functions();
        }
        return new RecoveryCurve(points, functions);
    }
}
