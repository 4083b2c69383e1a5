package bonghwa.door;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Phaser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is inside. When the owner ends, those who have not said what they want are sent away, and those whose command runs may
 * finish it with what they have said so far. Safe from any thread.
 */
final class Guests {

    private static final Logger LOG = LoggerFactory.getLogger(Guests.class);

    private final Map<SocketChannel, Optional<FrameInput>> inside = new HashMap<>();
    private final Phaser all = new Phaser(1);
    private boolean closing;

    /** Somebody comes in; false: too late. */
    synchronized boolean enters(SocketChannel visitor) {
        if (closing) {
            return false;
        }
        all.register();
        inside.put(visitor, Optional.empty());
        return true;
    }

    /** He has said what he wants, and types that; false: too late. */
    synchronized boolean commands(SocketChannel visitor, FrameInput input) {
        if (closing) {
            return false;
        }
        inside.put(visitor, Optional.of(input));
        return true;
    }

    void leaves(SocketChannel visitor) {
        synchronized (this) {
            inside.remove(visitor);
        }
        all.arriveAndDeregister();
    }

    /** Returns when all have left. */
    void end() {
        synchronized (this) {
            closing = true;
            inside.forEach(Guests::end);
        }
        all.arriveAndAwaitAdvance();
    }

    private static void end(SocketChannel visitor, Optional<FrameInput> input) {
        try {
            if (input.isEmpty()) {
                visitor.close();
            } else {
                input.get().end();
                visitor.shutdownInput();
            }
        } catch (IOException e) {
            LOG.debug("A visitor had left already", e);
        }
    }
}
