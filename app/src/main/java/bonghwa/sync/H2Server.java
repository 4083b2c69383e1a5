package bonghwa.sync;

import bonghwa.sync.HubFailure.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.h2.engine.SysProperties;
import org.h2.tools.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * H2's server on this machine's loopback, and before it, on the one address that others come to, TLS with the hub's own certificate and
 * a porter who lets nobody to H2 without a secret. No console, no other server, one database, none is ever made for a stranger. Its
 * accepting blocks: io lane only.
 */
final class H2Server implements Closeable {

    /**
     * What it serves, and how.
     *
     * @param key by which H2 knows the database; whoever comes to its port past the door, from this machine, would have to guess it
     * @param nanos a clock that only runs forward
     */
    record Setting(
            Path folder,
            OwnCertificate certificate,
            H2Secrets secrets,
            String key,
            DoorLimits limits,
            LongSupplier nanos,
            Executor io) {}

    private static final Logger LOG = LoggerFactory.getLogger(H2Server.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(200);

    private final Server inner;
    private final ServerSocket door;
    private final DoorBook book;
    private final H2Porter porter;
    private final Bell closing = new Bell();

    private H2Server(Setting setting, Server inner, ServerSocket door) throws IOException, GeneralSecurityException {
        this.inner = inner;
        this.door = door;
        this.book = new DoorBook(setting.limits(), setting.nanos());
        this.porter = new H2Porter(
                setting.certificate().context(),
                setting.limits(),
                book,
                setting.secrets(),
                inner.getPort(),
                setting.key(),
                setting.io());
    }

    /** Listens there from now on; port 0: any that is free. One that cannot begin leaves nothing behind. */
    static H2Server begin(Setting setting, InetSocketAddress at) throws HubFailure {
        if (!InetAddress.getLoopbackAddress().getHostAddress().equals(SysProperties.BIND_ADDRESS)) {
            throw new IllegalStateException("h2.bindAddress is not loopback: H2 would listen everywhere");
        }
        H2Server server = null;
        Server inner = null;
        ServerSocket door = null;
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(at);
            inner = inner(setting);
            H2Server begun = new H2Server(setting, inner, door);
            setting.io().execute(begun::accept);
            server = begun;
            return begun;
        } catch (IOException | GeneralSecurityException | SQLException e) {
            throw new HubFailure(Reason.UNREACHABLE, "cannot host at " + at + ": " + e.getMessage(), e);
        } finally {
            if (server == null && door != null) {
                Pipe.shut(door);
            }
            if (server == null && inner != null) {
                inner.stop();
            }
        }
    }

    private static Server inner(Setting setting) throws SQLException {
        return Server.createTcpServer(
                        "-tcpPort",
                        "0",
                        "-tcpDaemon",
                        "-baseDir",
                        setting.folder().toAbsolutePath().toString(),
                        "-key",
                        setting.key(),
                        "./" + H2Access.DATABASE)
                .start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Where H2 itself listens, on loopback. */
    int innerPort() {
        return inner.getPort();
    }

    private void accept() {
        boolean told = false;
        while (!door.isClosed()) {
            try {
                Socket line = door.accept();
                if (book.arrives(line)) {
                    porter.io().execute(() -> porter.serve(line));
                } else {
                    Pipe.shut(line);
                }
            } catch (IOException e) {
                if (!told && !door.isClosed()) {
                    LOG.warn("Nobody can come to the hub of this laptop at the moment: {}", e.getMessage());
                    told = true;
                }
                rest();
            }
        }
    }

    /** What keeps the door from opening, too many open files for one, goes on for a while. */
    private void rest() {
        try {
            closing.await(AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Accepts nobody any more and ends what is under way. */
    @Override
    public void close() {
        Pipe.shut(door);
        closing.ring();
        book.close();
        inner.stop();
    }
}
