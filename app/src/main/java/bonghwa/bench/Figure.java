package bonghwa.bench;

/**
 * What was measured and the raw thing beside it. The name is that of a text ({@code bench.figure.NAME}) and stable for programs;
 * the unit is {@code ms} or {@code MB}.
 */
public record Figure(String name, String unit, Spread ours, Spread baseline, Aim aim) {

    /** How many times the baseline, at the middle. */
    public double ratio() {
        return ours.p50() / baseline.p50();
    }

    /** How many times the baseline, at the edge. */
    public double edgeRatio() {
        return ours.p99() / baseline.p99();
    }

    /** Whether it reaches its aim; one that has none always does. */
    public boolean reached() {
        double value = aim.reached(this);
        return aim.limit().stream().allMatch(limit -> value <= limit);
    }
}
