package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.cli.Program;
import bonghwa.store.StoreFolder;
import java.util.Optional;

/** Opens the windows of the program; returns when they were closed. */
interface Displays {
    /** Says in a window, where one can be seen, that the store in that folder is being made ready; {@code open} takes it over. */
    void expect(StoreFolder folder, String doing, Program.Typed typed);

    int open(Owned owned, Optional<Replayer> replay, Program.Typed typed) throws Failure;

    /** A wall whose store is in that folder, or that reads along the record there. */
    int wall(StoreFolder folder, Program.Kiosk kiosk, Program.Typed typed) throws Failure;
}
