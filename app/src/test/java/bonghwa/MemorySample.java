package bonghwa;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What this process takes at a moment, where the system has /proc: bytes that live on the heap, bytes of memory beside the heap,
 * threads, open files.
 */
record MemorySample(int operations, Instant at, long live, long beside, int threads, long files) {

    private static final long MB = 1 << 20;

    static MemorySample now(int operations, Instant at) throws IOException {
        long live = used();
        return new MemorySample(
                operations,
                at,
                live,
                resident()
                        - ManagementFactory.getMemoryMXBean()
                                .getHeapMemoryUsage()
                                .getCommitted(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                openFiles());
    }

    /** What lives on the heap after everything else was collected. */
    static long used() {
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                .findFirst()
                .orElse(0);
    }

    private static long openFiles() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        }
    }

    /** Keeps them as a table under {@code target}. */
    static void report(List<MemorySample> all, long beyond) throws IOException {
        Stream<String> rows = all.stream()
                .map(s -> "| %s | %d | %.1f | %.0f | %d | %d |"
                        .formatted(
                                s.at, s.operations, (double) s.live / MB, (double) s.beside / MB, s.threads, s.files));
        Files.write(
                Path.of("target/wall-soak.md"),
                Stream.concat(Stream.of("beyond the record: %.1f MB".formatted((double) beyond / MB)), rows)
                        .toList());
    }
}
