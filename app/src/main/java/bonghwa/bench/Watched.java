package bonghwa.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A process that is measured from outside, where the system has /proc; it is ended with this. */
public record Watched(Process process) implements Closeable {

    private static final long LONGEST_NANOS = 120_000_000_000L;
    private static final long PAUSE_NANOS = 1_000_000;

    /** Starts it and returns when its window is there, which makes the file {@code shown}. */
    static Watched start(Ground ground, List<String> command, Path shown) throws IOException {
        return start(ground, new Begun(command, Map.of()), shown);
    }

    /** A command line, and what stands in its environment beside what stands in ours. */
    public record Begun(List<String> command, Map<String, String> environment) {}

    static Watched start(Ground ground, Begun begun, Path shown) throws IOException {
        Path log = shown.resolveSibling(shown.getFileName() + ".log");
        long begin = ground.nanos().getAsLong();
        ProcessBuilder builder =
                new ProcessBuilder(begun.command()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(begun.environment());
        Process process = builder.start();
        while (!Files.exists(shown)) {
            if (!process.isAlive() || ground.nanos().getAsLong() - begin > LONGEST_NANOS) {
                process.destroy();
                throw new IOException("no window: " + Files.readString(log));
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return new Watched(process);
    }

    /** The processor time that it has taken. */
    Duration used() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What of it is in memory now; not a number where nobody can say. */
    double megabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
