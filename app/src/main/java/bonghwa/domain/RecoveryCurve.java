package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** How many functions could be used over time, by their effective state: the curve that falls with the outage and comes back. */
public record RecoveryCurve(List<Point> points, int functions) {

    /** So many functions were operational at that moment, and of so many nobody knew. */
    public record Point(Instant at, int operational, int unknown) {}

    public static final RecoveryCurve EMPTY = new RecoveryCurve(List.of(), 0);

    public RecoveryCurve {
        points = List.copyOf(points);
    }

    /**
     * The curve between two moments, with that many equal steps, for what that audience may read of. All histories are walked once;
     * only where something needs itself each moment is a board of its own.
     */
    public static RecoveryCurve of(
            Catalogue catalogue, Log log, Audience audience, Instant from, Instant until, int steps) {
        Standing standing = new Standing(catalogue, log, until);
        Effects effects = new Effects(catalogue, standing);
        Sinces sinces = new Sinces(catalogue, standing, effects);
        List<Runs> parts = parts(catalogue, audience).stream().map(sinces::runs).toList();
        Function<Instant, Point> looking = effects.cyclic().isEmpty()
                ? at -> point(at, parts.stream().map(p -> p.at(at)).toList())
                : at -> point(at, Board.of(catalogue, log, at).counts(audience));
        List<Point> points = new ArrayList<>();
        Duration step = Duration.between(from, until).dividedBy(steps);
        for (int i = 0; i <= steps; i++) {
            Instant at = i == steps ? until : from.plus(step.multipliedBy(i));
            points.add(looking.apply(at));
        }
        return new RecoveryCurve(points, parts.size());
    }

    private static Point point(Instant at, List<State> states) {
        return new Point(
                at, Collections.frequency(states, State.OPERATIONAL), Collections.frequency(states, State.UNKNOWN));
    }

    private static Point point(Instant at, Counts counts) {
        return new Point(at, counts.functionsOperational(), counts.unknown());
    }

    /** The functions of which that audience may read, and services that have none. */
    private static List<Target> parts(Catalogue catalogue, Audience audience) {
        return catalogue.services().stream()
                .flatMap(s -> s.functions().isEmpty()
                        ? s.parts().stream().filter(_ -> s.audience().compareTo(audience) <= 0)
                        : s.functions().stream()
                                .filter(f -> s.audienceOf(f).compareTo(audience) <= 0)
                                .<Target>map(f -> new Target.OfFunction(s.ref(f))))
                .toList();
    }
}
