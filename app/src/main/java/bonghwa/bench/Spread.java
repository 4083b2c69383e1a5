package bonghwa.bench;

import java.util.Arrays;
import java.util.List;

/** The middle of many measurements and the edge that one in a hundred passes, in the unit of their figure. */
public record Spread(double p50, double p99) {

    /** Of these values; at least one. */
    public static Spread of(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new Spread(percentile(sorted, 50), percentile(sorted, 99));
    }

    /** The smallest value that so many per cent of the values do not exceed (nearest rank). */
    static double percentile(double[] sorted, int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.clamp(rank, 1, sorted.length) - 1];
    }

    /** Of nanoseconds, as milliseconds. */
    static Spread millis(long... nanos) {
        return of(Arrays.stream(nanos).mapToObj(n -> n / 1e6).toList());
    }
}
