package bonghwa;

import bonghwa.cli.Cli;
import bonghwa.cli.Failure;
import bonghwa.store.NioDisk;
import java.security.SecureRandom;
import java.time.InstantSource;

/** The composition root: everything is made and joined here, and time and chance enter here alone. */
final class Wiring {

    private Wiring() {}

    /** The command line of a process of its own. */
    static Cli cli(Lanes lanes) {
        Machinery machinery =
                new Machinery(InstantSource.system(), new SecureRandom(), new NioDisk(), lanes, DataFolder.ofThisMachine());
        return new Cli(new LocalProgram(machinery, session -> picture -> {
            throw Failure.usage(picture.view(), "trouble.no-bench");
        }, (owned, replay, typed) -> 0));
    }
}
