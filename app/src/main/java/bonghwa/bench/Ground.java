package bonghwa.bench;

import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.replica.RandomText;
import bonghwa.store.Disk;
import bonghwa.store.JournalFailure;
import bonghwa.store.JournalSettings;
import bonghwa.store.Machine;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * What all measurements stand on: disk, clocks, chance, the store lane, and the folder under which each gets a temporary one of
 * its own, on the disk where stores live.
 */
public record Ground(
        Disk disk, InstantSource clock, LongSupplier nanos, SecureRandom random, Executor lane, Path above) {

    /** What is done in a folder of its own. */
    @FunctionalInterface
    interface Work<T> {
        T in(Path folder) throws IOException, JournalFailure;
    }

    Stopwatch stopwatch() {
        return new Stopwatch(nanos);
    }

    /** Does the work in a fresh folder, which is gone afterwards. */
    <T> T inFolder(Work<T> work) throws IOException, JournalFailure {
        Files.createDirectories(above);
        Path folder = Files.createTempDirectory(above, "bench-");
        try {
            return work.in(folder);
        } finally {
            delete(folder);
        }
    }

    /** Deletes that folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }

    /** A store in that folder, as the program itself would open it. */
    OpenStore open(Path folder) throws IOException, JournalFailure {
        return OpenStore.open(setting(folder));
    }

    OpenStore.Setting setting(Path folder) {
        return new OpenStore.Setting(
                disk,
                new StoreFolder(folder.resolve("store")),
                new JournalSettings(JournalSettings.DEFAULT.segment(), 0),
                new Machine(disk, folder.resolve("memory"), random),
                clock,
                lane,
                random,
                Clockwork.REAL);
    }

    Commands commands(OpenStore store) {
        return new Commands(store.replica(), new RandomText(random));
    }
}
