package bonghwa.bench;

import java.util.OptionalDouble;

/** What a figure should reach at most: a ratio to its baseline, a value in its own unit, or nothing in particular. */
public sealed interface Aim {

    /** At most so many times the baseline at the middle. */
    record Middle(double times) implements Aim {}

    /** At most so many times the baseline at the edge. */
    record Edge(double times) implements Aim {}

    /** At most that much at the edge, whatever the baseline is. */
    record Value(double most) implements Aim {}

    /** The figure is only to be known. */
    record None() implements Aim {}

    /** What the aim is measured by. */
    default double reached(Figure figure) {
        return switch (this) {
            case Middle _, None _ -> figure.ratio();
            case Edge _ -> figure.edgeRatio();
            case Value _ -> figure.ours().p99();
        };
    }

    /** The limit, where there is one. */
    default OptionalDouble limit() {
        return switch (this) {
            case Middle(double times) -> OptionalDouble.of(times);
            case Edge(double times) -> OptionalDouble.of(times);
            case Value(double most) -> OptionalDouble.of(most);
            case None _ -> OptionalDouble.empty();
        };
    }

    /** The name of what is limited, for programs and texts. */
    default String wire() {
        return switch (this) {
            case Middle _ -> "ratio-p50";
            case Edge _ -> "ratio-p99";
            case Value _ -> "p99";
            case None _ -> "none";
        };
    }
}
