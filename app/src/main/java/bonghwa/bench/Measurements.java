package bonghwa.bench;

import bonghwa.domain.Language;
import bonghwa.ui.FxBridge;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All measurements by name, each with its size and how often it is taken. */
public final class Measurements {

    private static final int BIG = 100_000;
    private static final int MILLION = 1_000_000;
    private static final List<String> SMALL_REPORT = List.of("report-1000", "report-1000-size", "report-1000-memory");
    private static final List<String> LARGE_REPORT =
            List.of("report-10000", "report-10000-size", "report-10000-memory");

    private Measurements() {}

    /** In the order in which they are best run. */
    public static Map<String, Bench> of(
            Ground ground,
            FxBridge bridge,
            ScrollBench.Screen screen,
            StartLaunch launch,
            Function<Language, UnaryOperator<String>> words) {
        Map<String, Bench> all = new LinkedHashMap<>();
        all.put("commit", new CommitBench(ground, 300, 2_000));
        all.put("room", new RoomBench(ground, BIG, 2, 9));
        all.put("import", new ImportBench(ground, BIG, 5));
        all.put("find", new FindBench(ground, MILLION, 5, 25));
        all.put(
                "report",
                new BenchList(List.of(
                        new ReportBench(ground, words, SMALL_REPORT, 1_000, 2, 7),
                        new ReportBench(ground, words, LARGE_REPORT, 10_000, 0, 3))));
        all.put("verify", new VerifyBench(ground, BIG, 3));
        all.put("scroll", new ScrollBench(ground, bridge, screen, BIG));
        all.put("start", new StartBench(ground, launch, 1, 5));
        return Collections.unmodifiableMap(all);
    }

    /** The wall; with a hub, an empty PostgreSQL database, also how long a change takes to it. */
    public static Bench wall(
            Ground ground,
            FxBridge bridge,
            WallBench.Screen screen,
            WallBench.Launch launch,
            Executor io,
            WallBench.@Nullable Place hub) {
        IdleWall.Watch watch = new IdleWall.Watch(Duration.ofSeconds(45), Duration.ofMinutes(1), 3);
        return new WallBench(ground, bridge, screen, launch, io, hub, new WallBench.Size(200, 709, watch));
    }

    /** The exchange through that empty PostgreSQL hub, with a room of so many operations; {@code io}: where laptops live. */
    public static Bench sync(Ground ground, Executor io, String hub, String password, int room, Parts parts) {
        return new SyncBench(
                ground,
                io,
                hub,
                password,
                new SyncBench.Size(100, 50, 50, 20, room, 10_000, Duration.ofSeconds(30)),
                parts);
    }
}
