package bonghwa.bench;

import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A whole process from its start until its window takes input, and the memory that it then holds, beside a process that opens an
 * empty JavaFX window with the same options; both without a display, in turns. Memory is read where the system has /proc.
 */
public record StartBench(Ground ground, StartLaunch launch, int warm, int times) implements Bench {

    /** What came for the start only may go before memory is read. */
    private static final long SETTLING_NANOS = 2_000_000_000L;

    private record One(double millis, double megabytes) {}

    @Override
    public List<Figure> run() throws IOException, JournalFailure {
        return ground.inFolder(folder -> {
            List<One> ours = new ArrayList<>();
            List<One> empty = new ArrayList<>();
            for (int i = 0; i < warm + times; i++) {
                Path shown = folder.resolve("shown-" + i);
                One our = start(launch.ours(folder.resolve("room"), shown), shown);
                Path other = folder.resolve("empty-" + i);
                One raw = start(launch.empty(other), other);
                if (i >= warm) {
                    ours.add(our);
                    empty.add(raw);
                }
            }
            return List.of(
                    new Figure("start", "ms", millis(ours), millis(empty), new Aim.None()),
                    new Figure("memory", "MB", megabytes(ours), megabytes(empty), new Aim.None()));
        });
    }

    private static Spread millis(List<One> all) {
        return Spread.of(all.stream().map(One::millis).toList());
    }

    private static Spread megabytes(List<One> all) {
        return Spread.of(all.stream().map(One::megabytes).toList());
    }

    private One start(List<String> command, Path shown) throws IOException {
        long begin = ground.nanos().getAsLong();
        try (Watched process = Watched.start(ground, command, shown)) {
            double millis = (ground.nanos().getAsLong() - begin) / 1e6;
            LockSupport.parkNanos(SETTLING_NANOS);
            return new One(millis, process.megabytes());
        }
    }
}
