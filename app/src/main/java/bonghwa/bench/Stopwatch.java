package bonghwa.bench;

import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Takes the times of one thing after the other. {@code nanos} is a clock that only goes forward. */
final class Stopwatch {

    /** What takes the time. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, JournalFailure;
    }

    private final LongSupplier nanos;
    private final List<Double> millis = new ArrayList<>();

    Stopwatch(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Does it and keeps how long it took. */
    <T> T time(Work<T> work) throws IOException, JournalFailure {
        long start = nanos.getAsLong();
        T result = work.run();
        millis.add((nanos.getAsLong() - start) / 1e6);
        return result;
    }

    /** Forgets what was measured so far: it was to warm up. */
    void reset() {
        millis.clear();
    }

    Spread spread() {
        return Spread.of(millis);
    }
}
