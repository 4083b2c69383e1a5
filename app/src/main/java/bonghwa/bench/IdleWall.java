package bonghwa.bench;

import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A wall in which nothing comes, beside an empty JavaFX window with the same options, at the same time: processor time in a minute
 * and what stays in memory.
 */
public record IdleWall(Ground ground, WallBench.Launch launch, Watch watch) {

    private static final double TIMES = 1.5;
    private static final int OPERATIONS = 2_000;

    /** So long ago was the last of them: nothing that a wall says of the last hours changes by itself while it is watched. */
    private static final Duration AGO = Duration.ofHours(4);

    private static final double MINUTE = Duration.ofMinutes(1).toNanos();

    /** How long both settle, how long one look lasts, and how many looks there are. */
    public record Watch(Duration settling, Duration look, int looks) {}

    List<Figure> take(Path folder) throws IOException, JournalFailure {
        fill(folder, OPERATIONS);
        Path shown = folder.resolve("wall-shown");
        try (Watched wall = Watched.start(ground, launch.wall(folder.resolve("store"), shown), shown)) {
            Path empty = folder.resolve("empty-shown");
            try (Watched window =
                    Watched.start(ground, launch.beside(wall.process().toHandle(), empty), empty)) {
                pause(watch.settling());
                return figures(wall, window);
            }
        }
    }

    /** A store in which nothing comes true any more. */
    void fill(Path folder, int operations) throws IOException, JournalFailure {
        try (OpenStore store = ground.open(folder)) {
            BigRoom room = new BigRoom(ground.clock().instant().minus(AGO).minusSeconds(20L * operations));
            room.declare(ground.commands(store));
            room.fill(store, ground.commands(store), operations);
        }
    }

    private List<Figure> figures(Watched wall, Watched window) throws IOException {
        List<Double> ourTime = new ArrayList<>();
        List<Double> rawTime = new ArrayList<>();
        List<Double> ourMemory = new ArrayList<>();
        List<Double> rawMemory = new ArrayList<>();
        for (int i = 0; i < watch.looks(); i++) {
            Duration ours = wall.used();
            Duration raw = window.used();
            pause(watch.look());
            ourTime.add(minute(wall.used().minus(ours)));
            rawTime.add(minute(window.used().minus(raw)));
            ourMemory.add(wall.megabytes());
            rawMemory.add(window.megabytes());
        }
        return List.of(
                new Figure("wall-idle", "ms", Spread.of(ourTime), Spread.of(rawTime), new Aim.Middle(TIMES)),
                new Figure("wall-memory", "MB", Spread.of(ourMemory), Spread.of(rawMemory), new Aim.Middle(TIMES)));
    }

    private double minute(Duration used) {
        return Math.max(1, used.toMillis() * MINUTE / watch.look().toNanos());
    }

    private void pause(Duration time) {
        long end = ground.nanos().getAsLong() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - ground.nanos().getAsLong()) {
            LockSupport.parkNanos(left);
        }
    }
}
