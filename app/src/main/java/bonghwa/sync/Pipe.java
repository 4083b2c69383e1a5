package bonghwa.sync;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.Executor;

/** Carries bytes both ways between two sockets until one of them ends; then both are closed. */
record Pipe(Socket one, Socket other) implements Closeable {

    private static final int BUFFER = 16 * 1024;

    /** Carries the one way on this thread and the other on the executor's; returns when it is over. */
    void run(Executor io) {
        io.execute(() -> carry(other, one));
        carry(one, other);
    }

    private void carry(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            for (int n = from.getInputStream().read(buffer);
                    n >= 0;
                    n = from.getInputStream().read(buffer)) {
                to.getOutputStream().write(buffer, 0, n);
                to.getOutputStream().flush();
            }
        } catch (IOException e) {
            // One end is gone, or was silent for too long; whoever talked through here is told by the end of his
            // stream.
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        shut(one);
        shut(other);
    }

    /** Closes it; one that cannot be closed is as gone as it can be. */
    static void shut(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Nothing is left to do.
        }
    }
}
