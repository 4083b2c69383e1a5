package bonghwa.replica;

import bonghwa.op.Fold;
import bonghwa.store.At;
import bonghwa.store.Disk;
import bonghwa.store.Journal;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds the whole journal anew, where a fold cannot go on: a desk was put out, or another root is trusted. That is rare, and takes
 * as long as opening the store without a snapshot. Store lane.
 */
record Refolding(Disk disk, StoreFolder folder, Instant horizon) {

    private static final Logger LOG = LoggerFactory.getLogger(Refolding.class);

    /** What the journal makes of that empty fold. */
    Fold of(Fold empty) throws IOException {
        Opening opening = Opening.of(empty, horizon);
        Journal.read(disk, folder, At.START, opening::add);
        return opening.holding().fold();
    }

    /** The same, with a fold that is right. If the journal cannot be read, it is tried again with the next lines. */
    Holding settled(Holding now) {
        if (!now.fold().narrowed()) {
            return now;
        }
        try {
            return now.refolded(of(now.fold().anew()));
        } catch (IOException e) {
            LOG.error("A desk was put out, but the journal could not be read: what it recorded still shows", e);
            return now;
        }
    }
}
