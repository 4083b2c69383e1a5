package bonghwa.cli;

import bonghwa.bench.Figure;
import bonghwa.bench.Spread;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Figures for people: each beside its baseline and what it should reach. */
record BenchTable(Words words) {

    List<String> lines(List<Figure> figures) {
        Columns columns = new Columns();
        columns.row(
                words.text("bench.name"),
                words.text("bench.ours"),
                words.text("bench.baseline"),
                words.text("bench.ratio"),
                words.text("bench.aim"),
                "");
        for (Figure figure : figures) {
            columns.row(
                    words.text("bench.figure." + figure.name()),
                    spread(figure.ours(), figure.unit()),
                    spread(figure.baseline(), figure.unit()),
                    String.format(Locale.ROOT, "%.2f / %.2f", figure.ratio(), figure.edgeRatio()),
                    aim(figure),
                    words.text(figure.reached() ? "bench.reached" : "bench.missed"));
        }
        return columns.lines();
    }

    private String aim(Figure figure) {
        OptionalDouble limit = figure.aim().limit();
        return limit.isEmpty()
                ? words.text("bench.aim.none")
                : words.text(
                        "bench.aim." + figure.aim().wire(),
                        String.format(Locale.ROOT, "%.1f", limit.getAsDouble()),
                        figure.unit());
    }

    static String spread(Spread spread, String unit) {
        return String.format(Locale.ROOT, "%.2f / %.2f %s", spread.p50(), spread.p99(), unit);
    }
}
