package bonghwa.sync;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * The cable to a server on this machine, which can be cut, go dead without a word, end in the middle of what is sent, be slow, tear what is
 * sent into pieces, and change it.
 */
final class Cable implements Closeable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicLong allowed = new AtomicLong(Long.MAX_VALUE);
    private final int target;
    private final AtomicLong sound = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong flipped = new AtomicLong();
    private volatile long delay;
    private volatile int piece = Integer.MAX_VALUE;
    private volatile int between;
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
                rot(buffer, passed);
                inPieces(out, buffer, passed);
                if (passed < n) {
                    return;
                }
            }
        } catch (IOException e) {
            // Cut.
        }
    }

    private void rot(byte[] buffer, int length) {
        long left = sound.getAndAdd(-length) - length;
        if (left < 0 && length > 0) {
            buffer[length / 2] ^= 4;
            flipped.incrementAndGet();
            sound.set(between);
        }
    }

    private void inPieces(OutputStream out, byte[] buffer, int length) throws IOException {
        for (int from = 0; from < length; ) {
            if (delay > 0) {
                LockSupport.parkNanos(delay);
            }
            int to = (int) Math.min(length, (long) from + piece);
            out.write(buffer, from, to - from);
            out.flush();
            from = to;
        }
    }

    /** From now on each piece comes that much later, and none is longer than that. */
    void drag(Duration late, int most) {
        delay = late.toNanos();
        piece = most;
    }

    /** From now on a bit changes after every so many bytes, in either direction. */
    void corrupt(int bytes) {
        between = bytes;
        sound.set(bytes);
    }

    /** How many bits it changed so far. */
    long flipped() {
        return flipped.get();
    }

    /** It is as good as new. */
    void mend() {
        sound.set(Long.MAX_VALUE);
        drag(Duration.ZERO, Integer.MAX_VALUE);
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
