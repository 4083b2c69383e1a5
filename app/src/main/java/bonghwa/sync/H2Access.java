package bonghwa.sync;

import bonghwa.sync.HubFailure.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.h2.jdbcx.JdbcDataSource;

/**
 * How to get into a hub that a laptop hosts. H2's own TLS trusts what the whole process trusts; so the driver talks to a door on this
 * machine that opens once, and behind it is a line to the one certificate that the address names ({@code io} carries the bytes).
 */
record H2Access(H2Address address, String account, String secret, Executor io) {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int SILENCE_MILLIS = 10_000;

    /** The name of the database for those who come by the wire; no other can be reached so. */
    static final String DATABASE = "hub";

    /** A new connection, in autocommit; whoever hears nothing on it for ten seconds is told so. */
    Connection open() throws HubFailure {
        SSLSocket far = dial();
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            door.setSoTimeout(CONNECT_MILLIS);
            io.execute(() -> letIn(door, far));
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:tcp://127.0.0.1:%d/%s;NETWORK_TIMEOUT=%d"
                    .formatted(door.getLocalPort(), DATABASE, SILENCE_MILLIS));
            return source.getConnection(account, secret);
        } catch (SQLException e) {
            Pipe.shut(far);
            throw SqlReasons.failure("connecting to " + address.place(), e);
        } catch (IOException e) {
            Pipe.shut(far);
            throw new HubFailure(Reason.UNREACHABLE, "no door for " + address.place(), e);
        }
    }

    /** Puts the fresh secret in place of the one that the invitation carried. */
    void replaceSecret(String fresh) throws HubFailure {
        try (Connection connection = open();
                PreparedStatement set = connection.prepareStatement(
                        "alter user \"" + account.toUpperCase(Locale.ENGLISH) + "\" set password ?")) {
            set.setString(1, fresh);
            set.execute();
        } catch (SQLException e) {
            throw SqlReasons.failure("replacing the secret", e);
        }
    }

    private void letIn(ServerSocket door, SSLSocket far) {
        try {
            Socket near = door.accept();
            near.setTcpNoDelay(true);
            new Pipe(near, far).run(io);
        } catch (IOException e) {
            Pipe.shut(far);
        }
    }

    /** A line to the hub, after both have said who they are. */
    private SSLSocket dial() throws HubFailure {
        Socket plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(address.name(), address.port()), CONNECT_MILLIS);
            plain.setTcpNoDelay(true);
            plain.setKeepAlive(true);
            plain.setSoTimeout(SILENCE_MILLIS);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new OneCertificate(address.pin())}, null);
            SSLSocket line =
                    (SSLSocket) context.getSocketFactory().createSocket(plain, address.name(), address.port(), true);
            line.startHandshake();
            greet(line);
            line.setSoTimeout(0);
            return line;
        } catch (SSLException e) {
            Pipe.shut(plain);
            throw new HubFailure(Reason.INSECURE, address.place() + " is not the hub that was meant", e);
        } catch (IOException | GeneralSecurityException e) {
            Pipe.shut(plain);
            throw new HubFailure(Reason.UNREACHABLE, "connecting to " + address.place(), e);
        } catch (HubFailure e) {
            Pipe.shut(plain);
            throw e;
        }
    }

    private static void greet(SSLSocket line) throws IOException, HubFailure {
        Greeting ours = Greeting.ours();
        ours.say(line.getOutputStream());
        ours.with(Greeting.hear(line.getInputStream()));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return account + " at " + address.place();
    }
}
