package bonghwa;

import bonghwa.bench.Bench;
import bonghwa.bench.Ground;
import bonghwa.bench.Measurements;
import bonghwa.bench.Parts;
import bonghwa.bench.WallBench;
import bonghwa.cli.ReportMaker;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Makes the measurements, with the window that some of them need; never on anybody's store. */
final class Benches {

    private final Machinery machinery;
    private final Toolkit toolkit;
    private final LongSupplier nanos;

    Benches(Machinery machinery, Toolkit toolkit, LongSupplier nanos) {
        this.machinery = machinery;
        this.toolkit = toolkit;
        this.nanos = nanos;
    }

    /** All of them by name, in the order in which they are run. */
    Map<String, Bench> all() {
        Map<String, Bench> all = new LinkedHashMap<>(Measurements.of(
                ground(),
                toolkit.bridge(),
                new BenchScreen(machinery, toolkit),
                new Launch(ShownWindow.PROPERTY),
                ReportMaker.words()));
        all.put("wall", wall(null));
        return Collections.unmodifiableMap(all);
    }

    /** The wall, also with that hub. */
    Bench wall(String hub, String password) {
        return wall(new WallBench.Place(hub, password));
    }

    private Bench wall(WallBench.@Nullable Place hub) {
        return Measurements.wall(
                ground(),
                toolkit.bridge(),
                new BenchWall(machinery, toolkit),
                new LaunchWall(ShownWindow.PROPERTY),
                machinery.lanes().io(),
                hub);
    }

    /** The exchange through that hub. */
    Bench sync(String hub, String password, int room, Parts parts) {
        return Measurements.sync(ground(), machinery.lanes().io(), hub, password, room, parts);
    }

    private Ground ground() {
        return new Ground(
                machinery.disk(),
                machinery.clock(),
                nanos,
                machinery.random(),
                machinery.lanes().store(),
                machinery.folders().data());
    }
}
