package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An estimate that somebody gave for what was broken: when it was said, by which record, for when; how often it had been put off by
 * then; when users really had it back (null: not so far).
 */
public record Expectation(
        Target target,
        Instant said,
        Mark mark,
        Instant expected,
        int slips,
        @Nullable Instant back) {

    /** The message key of what is counted. */
    public static final String DEFINITION = "review.etas.definition";

    private static final Comparator<Expectation> ORDER = Comparator.comparing(Expectation::said)
            .thenComparing(Expectation::mark)
            .thenComparing(e -> e.target().toString());

    /** All that was said by that moment, in the order of saying. The same estimate said again is not another one. */
    static List<Expectation> of(Log log, EffectiveLanes lanes, Instant at) {
        List<Expectation> all = new ArrayList<>();
        for (Map.Entry<Target, StateHistory> one : log.states().entrySet()) {
            Reported known = Reported.NOTHING;
            for (StatePoint point : one.getValue().points()) {
                if (point.at().isAfter(at)) {
                    break;
                }
                Estimate before = known.estimate();
                known = known.then(point);
                @Nullable Instant expected = known.estimate().at();
                if (expected != null && !expected.equals(before.at())) {
                    all.add(new Expectation(
                            one.getKey(),
                            point.at(),
                            point.mark(),
                            expected,
                            known.estimate().slips(),
                            back(lanes.of(one.getKey()), point.at())));
                }
            }
        }
        all.sort(ORDER);
        return List.copyOf(all);
    }

    private static @Nullable Instant back(List<Span> lane, Instant said) {
        return lane.stream()
                .filter(s -> s.state() == State.OPERATIONAL && !s.from().isBefore(said))
                .map(Span::from)
                .findFirst()
                .orElse(null);
    }

    /** How much later than said it came back, negative where earlier; until it is back, what has passed since; null: still to come. */
    public @Nullable Duration error(Instant at) {
        if (back != null) {
            return Duration.between(expected, back);
        }
        return at.isAfter(expected) ? Duration.between(expected, at) : null;
    }

    /** Whether it was back by when it was said to be. */
    public boolean kept() {
        return back != null && !back.isAfter(expected);
    }
}
