package bonghwa;

import bonghwa.cli.Cli;
import bonghwa.store.NioDisk;
import java.security.SecureRandom;
import java.time.InstantSource;

/** The composition root: everything is made and joined here, and time and chance enter here alone. */
final class Wiring {

    private Wiring() {}

    /** The command line of a process of its own. */
    static Cli cli(Lanes lanes) {
        Machinery machinery = new Machinery(
                InstantSource.system(),
                System::nanoTime,
                new SecureRandom(),
                new NioDisk(),
                lanes,
                DataFolder.ofThisMachine());
        Toolkit toolkit = new Toolkit();
        return new Cli(new LocalProgram(
                machinery,
                session -> new Pictures(session, toolkit),
                new Windows(machinery, toolkit),
                new Benches(machinery, toolkit, machinery.nanos())));
    }
}
