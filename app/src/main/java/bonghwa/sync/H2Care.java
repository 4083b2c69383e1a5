package bonghwa.sync;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done for a hosted hub again and again for as long as it is hosted; one round that fails does not end it. */
record H2Care(Round round, Bell ending, Duration apart, BooleanSupplier on) {

    /** What is done each time. */
    interface Round {
        void go() throws HubFailure;
    }

    private static final Logger LOG = LoggerFactory.getLogger(H2Care.class);

    /** Until it is hosted no more. Blocks: io lane only. */
    void run() {
        boolean told = false;
        try {
            while (on.getAsBoolean()) {
                told = go(told);
                ending.await(apart);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says the first of several failures in a row. */
    private boolean go(boolean told) {
        try {
            round.go();
            return false;
        } catch (HubFailure e) {
            if (!told && on.getAsBoolean()) {
                LOG.warn("The hub of this laptop: {}", e.getMessage());
            }
            return true;
        }
    }
}
