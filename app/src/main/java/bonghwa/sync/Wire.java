package bonghwa.sync;

import bonghwa.sync.HubFailure.Reason;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a database: opened when it is asked for something, dropped when it failed, so that the next who asks gets a new
 * one. One act at a time; {@link #close} may come from any thread, ends the act, and is for ever.
 */
final class Wire implements Closeable {

    /** Opens a connection. */
    interface Opener {
        Connection open() throws HubFailure;
    }

    /** What is done on the connection. */
    interface Act<T> {
        T on(Connection connection) throws SQLException, HubFailure;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Opener opener;
    private volatile @Nullable Connection open;
    private volatile boolean closed;

    Wire(Opener opener) {
        this.opener = opener;
    }

    /** Does it, on the connection that is open, or on a new one. Whatever fails, the connection is gone afterwards. */
    <T> T ask(String doing, Act<T> act) throws HubFailure {
        lock.lock();
        boolean good = false;
        try {
            T answer = act.on(connection());
            good = true;
            return answer;
        } catch (SQLException e) {
            throw SqlReasons.failure(doing, e);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | NumberFormatException e) {
            // So the driver takes an answer that was changed on the way.
            throw new HubFailure(Reason.UNREACHABLE, doing + ": the answer cannot be understood", e);
        } finally {
            if (!good) {
                drop();
            }
            lock.unlock();
        }
    }

    private Connection connection() throws HubFailure {
        Connection known = open;
        if (known != null) {
            return known;
        }
        Connection fresh = opener.open();
        open = fresh;
        if (closed) {
            drop();
            throw new HubFailure(Reason.UNREACHABLE, "closed here", null);
        }
        return fresh;
    }

    private void drop() {
        Connection gone = open;
        open = null;
        if (gone != null) {
            try {
                gone.close();
            } catch (SQLException e) {
                // A connection that cannot even be closed is as gone as it can be.
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        drop();
    }
}
