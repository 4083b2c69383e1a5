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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLSocket;
import org.h2.engine.SysProperties;
import org.h2.tools.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * H2's server on this machine's loopback, and before it, on the one address that others come to, TLS with the hub's own certificate. No
 * console, no other server, one database, none is ever made for a stranger. Its accepting blocks: io lane only.
 */
final class H2Server implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(H2Server.class);
    private static final int MOST_LINES = 200;
    private static final int GREETING_MILLIS = 5_000;
    /** Everybody glances four times a second, and exchanges every fifteen seconds: who says nothing for so long is gone. */
    private static final int SILENCE_MILLIS = 60_000;

    private final Server inner;
    private final ServerSocket door;
    private final Executor io;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();

    private H2Server(Server inner, ServerSocket door, Executor io) {
        this.inner = inner;
        this.door = door;
        this.io = io;
    }

    /** Listens there from now on; port 0: any that is free. */
    static H2Server begin(Path folder, OwnCertificate certificate, InetSocketAddress at, Executor io)
            throws HubFailure {
        if (!InetAddress.getLoopbackAddress().getHostAddress().equals(SysProperties.BIND_ADDRESS)) {
            throw new IllegalStateException("h2.bindAddress is not loopback: H2 would listen everywhere");
        }
        try {
            ServerSocket door = certificate.context().getServerSocketFactory().createServerSocket();
            door.setReuseAddress(true);
            door.bind(at);
            Server inner = Server.createTcpServer(
                    "-tcpPort",
                    "0",
                    "-tcpDaemon",
                    "-baseDir",
                    folder.toAbsolutePath().toString(),
                    "-key",
                    H2Access.DATABASE,
                    "./" + H2Access.DATABASE);
            inner.start();
            H2Server server = new H2Server(inner, door, io);
            io.execute(server::accept);
            return server;
        } catch (IOException | GeneralSecurityException | SQLException e) {
            throw new HubFailure(Reason.UNREACHABLE, "cannot host at " + at + ": " + e.getMessage(), e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket line = door.accept();
                if (lines.size() < MOST_LINES) {
                    lines.add(line);
                    io.execute(() -> serve((SSLSocket) line));
                } else {
                    Pipe.shut(line);
                }
            } catch (IOException e) {
                LOG.debug("No longer accepting", e);
            }
        }
    }

    private void serve(SSLSocket line) {
        try {
            line.setTcpNoDelay(true);
            line.setSoTimeout(GREETING_MILLIS);
            line.startHandshake();
            Greeting ours = Greeting.ours();
            ours.say(line.getOutputStream());
            ours.with(Greeting.hear(line.getInputStream()));
            line.setSoTimeout(SILENCE_MILLIS);
            Socket database = new Socket(InetAddress.getLoopbackAddress(), inner.getPort());
            database.setTcpNoDelay(true);
            new Pipe(line, database).run(io);
        } catch (IOException | HubFailure e) {
            LOG.info("{} came and went: {}", line.getRemoteSocketAddress(), e.getMessage());
        } finally {
            lines.remove(line);
            Pipe.shut(line);
        }
    }

    /** Accepts nobody any more and ends what is under way. */
    @Override
    public void close() {
        Pipe.shut(door);
        lines.forEach(Pipe::shut);
        inner.stop();
    }
}
