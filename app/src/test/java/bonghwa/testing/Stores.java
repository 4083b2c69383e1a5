package bonghwa.testing;

import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.replica.RandomText;
import bonghwa.store.JournalFailure;
import bonghwa.store.JournalSettings;
import bonghwa.store.Machine;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/** Real stores in a folder of the test's, on the calling thread. */
public final class Stores {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Stores() {}

    public static OpenStore open(Path folder, Path memory, InstantSource clock, Clockwork clockwork)
            throws IOException, JournalFailure {
        return OpenStore.open(setting(folder, memory, clock, clockwork));
    }

    /** How such a store is opened. */
    public static OpenStore.Setting setting(Path folder, Path memory, InstantSource clock, Clockwork clockwork) {
        NioDisk disk = new NioDisk();
        return new OpenStore.Setting(
                disk,
                new StoreFolder(folder),
                new JournalSettings(64L << 20, 0),
                new Machine(disk, memory, RANDOM),
                clock,
                Runnable::run,
                RANDOM,
                clockwork);
    }

    public static Commands commands(OpenStore store) {
        return new Commands(store.replica(), new RandomText(RANDOM));
    }
}
