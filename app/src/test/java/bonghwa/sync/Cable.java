package bonghwa.sync;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** The cable to a server on this machine, which can be cut, go dead without a word, or end in the middle of what is sent. */
final class Cable implements Closeable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicLong allowed = new AtomicLong(Long.MAX_VALUE);
    private final int target;
    private volatile boolean dead;
    private volatile boolean unplugged;

    Cable(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                if (unplugged) {
                    near.close();
                    continue;
                }
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                sockets.addAll(List.of(near, far));
                Thread.ofVirtual().start(() -> carry(near, far, true));
                Thread.ofVirtual().start(() -> carry(far, near, false));
            } catch (IOException e) {
                // The server is gone, or this cable is.
            }
        }
    }

    private void carry(Socket from, Socket to, boolean outwards) {
        byte[] buffer = new byte[8192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (dead) {
                    continue;
                }
                int passed = outwards ? (int) Math.min(n, Math.max(0, allowed.getAndAdd(-n))) : n;
                out.write(buffer, 0, passed);
                out.flush();
                if (passed < n) {
                    return;
                }
            }
        } catch (IOException e) {
            // Cut.
        }
    }

    /** From now on nothing gets through, and nobody is told. */
    void die() {
        dead = true;
    }

    void revive() {
        dead = false;
    }

    /** Ends all connections at once. */
    void cut() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                // As it should be.
            }
        }
        sockets.clear();
    }

    /** Ends all connections, and every new one, until it is plugged in. */
    void unplug() {
        unplugged = true;
        cut();
    }

    void plug() {
        unplugged = false;
    }

    /** Lets so many more bytes through to the server and then cuts the connection that sent them. */
    void cutAfter(long bytes) {
        allowed.set(bytes);
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
