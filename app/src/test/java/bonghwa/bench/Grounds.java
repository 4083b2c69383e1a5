package bonghwa.bench;

import bonghwa.store.NioDisk;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** A ground for measurements that are only to be seen to work: a clock that stands still, a stopwatch that ticks by itself. */
final class Grounds {

    static final Instant NOW = Instant.parse("2022-10-16T03:00:00Z");

    private Grounds() {}

    static Ground at(Path folder) {
        return new Ground(new NioDisk(), InstantSource.fixed(NOW), ticks(), new SecureRandom(), Runnable::run, folder);
    }

    /** Goes on by one millisecond whenever somebody looks. */
    static LongSupplier ticks() {
        AtomicLong nanos = new AtomicLong();
        return () -> nanos.addAndGet(1_000_000);
    }
}
