package bonghwa.cli;

import bonghwa.bench.Figure;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A measured figure as a line for programs. */
final class FigureJson {

    private FigureJson() {}

    static Map<String, @Nullable Object> of(Figure figure) {
        OptionalDouble limit = figure.aim().limit();
        return Json.object(
                "name",
                figure.name(),
                "unit",
                figure.unit(),
                "p50",
                figure.ours().p50(),
                "p99",
                figure.ours().p99(),
                "baselineP50",
                figure.baseline().p50(),
                "baselineP99",
                figure.baseline().p99(),
                "ratioP50",
                figure.ratio(),
                "ratioP99",
                figure.edgeRatio(),
                "aim",
                limit.isEmpty() ? null : limit.getAsDouble(),
                "aimOf",
                figure.aim().wire(),
                "reached",
                figure.reached());
    }
}
