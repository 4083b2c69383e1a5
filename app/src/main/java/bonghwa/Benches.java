package bonghwa;

import bonghwa.bench.Bench;
import bonghwa.bench.EmptyWindow;
import bonghwa.bench.Ground;
import bonghwa.bench.Measurements;
import bonghwa.bench.Parts;
import bonghwa.cli.ReportMaker;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongSupplier;

/** Makes the measurements, with the window that some of them need; never on anybody's store. */
final class Benches {

    /** The window of a process that is measured makes the file of this property. */
    private static final String SHOWN = "bonghwa.shown";

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
        return Measurements.of(
                ground(),
                toolkit.bridge(),
                new BenchScreen(machinery, toolkit),
                new Launch(SHOWN),
                ReportMaker.words());
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

    /** Says that the window is there, where a measuring process waits for it. FX thread. */
    static void shown() {
        String file = System.getProperty(SHOWN);
        if (file != null) {
            EmptyWindow.shown(Path.of(file));
        }
    }
}
