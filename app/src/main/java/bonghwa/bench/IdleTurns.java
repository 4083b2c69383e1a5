package bonghwa.bench;

import bonghwa.replica.OpenStore;
import bonghwa.sync.HubFailure;
import bonghwa.sync.Replicator;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What the processor does for a laptop that is connected while nobody types, in a minute; beside the same without a hub. */
record IdleTurns(SyncBench bench, BenchHub hub) {

    private static final double MINUTE = Duration.ofMinutes(1).toNanos();

    Figure take(OpenStore store) throws HubFailure {
        hub.close();
        Spread raw = minute();
        Replicator laptop = hub.begin(store);
        Spread ours = minute();
        laptop.close();
        return new Figure("sync-idle", "ms", ours, raw, new Aim.None());
    }

    private Spread minute() {
        Duration before = used();
        long begun = bench.ground().nanos().getAsLong();
        long end = begun + bench.size().idle().toNanos();
        for (long now = begun; now < end; now = bench.ground().nanos().getAsLong()) {
            LockSupport.parkNanos(end - now);
        }
        double share = MINUTE / bench.size().idle().toNanos();
        return Spread.millis(Math.max(1, (long) (used().minus(before).toNanos() * share)));
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
