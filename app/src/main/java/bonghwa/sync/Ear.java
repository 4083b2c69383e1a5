package bonghwa.sync;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Hears a hub ring on one connection, for as long as that is the one; it is also who finds that a hub went silent. {@code gone}
 * hears that nobody listens any more, though somebody should.
 */
record Ear(Hub line, BooleanSupplier isTheOne, Runnable rung, Consumer<HubFailure> silent, Runnable gone)
        implements Runnable {

    private static final Duration LISTENING = Duration.ofSeconds(5);

    @Override
    public void run() {
        boolean whole = false;
        try {
            while (isTheOne.getAsBoolean()) {
                if (line.awaitRing(LISTENING)) {
                    rung.run();
                }
            }
            whole = true;
        } catch (HubFailure e) {
            if (isTheOne.getAsBoolean()) {
                silent.accept(e);
            }
        } finally {
            if (!whole && isTheOne.getAsBoolean()) {
                gone.run();
            }
        }
    }
}
