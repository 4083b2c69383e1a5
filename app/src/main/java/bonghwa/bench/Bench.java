package bonghwa.bench;

import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.util.List;

/** One measurement, which may give several figures. It takes seconds to minutes and is not for the FX thread. */
@FunctionalInterface
public interface Bench {

    /** Measures; what goes wrong ends it. */
    List<Figure> run() throws IOException, JournalFailure;
}
