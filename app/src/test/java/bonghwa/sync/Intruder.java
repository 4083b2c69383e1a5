package bonghwa.sync;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.h2.jdbcx.JdbcDataSource;

/** Somebody who comes to the door of a hosted hub from an address of this machine, and says what he likes. */
record Intruder(H2Address hub, String from) {

    private static final int PATIENCE_MILLIS = 10_000;

    Intruder {
        if (!from.startsWith("127.0.0.")) {
            throw new IllegalArgumentException("only from loopback: " + from);
        }
    }

    /** A line without TLS. */
    Socket plain() throws IOException {
        Socket plain = new Socket();
        plain.bind(new InetSocketAddress(from, 0));
        plain.setSoTimeout(PATIENCE_MILLIS);
        plain.connect(new InetSocketAddress("127.0.0.1", hub.port()));
        return plain;
    }

    SSLSocket line() throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new OneCertificate(hub.pin())}, null);
        return (SSLSocket) context.getSocketFactory().createSocket(plain(), "127.0.0.1", hub.port(), true);
    }

    /** A line on which both have said who they are, as laptops do. */
    SSLSocket greeted() throws IOException, GeneralSecurityException, HubFailure {
        SSLSocket line = line();
        Greeting.ours().say(line.getOutputStream());
        Greeting.hear(line.getInputStream());
        return line;
    }

    /** What the host still says on that line until it hangs up; a host that waits for more ends in an exception. */
    static int heard(SSLSocket line) throws IOException {
        try (line) {
            return line.getInputStream().readAllBytes().length;
        }
    }

    /** H2's first message as far as the account, and then the length of a password hash. */
    static byte[] letter(String database, String account, int hashLength) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream letter = new DataOutputStream(bytes);
        letter.writeInt(17);
        letter.writeInt(21);
        for (String text : new String[] {database, "jdbc:h2:tcp://127.0.0.1/hub", account}) {
            letter.writeInt(text.length());
            letter.writeChars(text);
        }
        letter.writeInt(hashLength);
        return bytes.toByteArray();
    }

    /** With H2's own driver: asks for that database, with settings behind it, and is let in or not. */
    void through(String database, String account, String secret, Executor io)
            throws IOException, GeneralSecurityException, HubFailure, SQLException {
        SSLSocket far = greeted();
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            io.execute(() -> {
                try {
                    new Pipe(door.accept(), far).run(io);
                } catch (IOException e) {
                    Pipe.shut(far);
                }
            });
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:tcp://127.0.0.1:" + door.getLocalPort() + "/" + database);
            source.getConnection(account, secret).close();
        } finally {
            far.close();
        }
    }
}
