package bonghwa.bench;

import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;

/** The most heap that is taken while something is done, with the garbage that was not swept: what this machine must have for it. */
final class PeakMemory {

    private static final double MEGA = 1 << 20;

    private final List<Double> megabytes = new ArrayList<>();

    <T> T during(Stopwatch.Work<T> work) throws IOException, JournalFailure {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        ManagementFactory.getMemoryMXBean().gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        T result = work.run();
        megabytes.add(heap.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() / MEGA);
        return result;
    }

    Spread spread() {
        return Spread.of(megabytes);
    }
}
