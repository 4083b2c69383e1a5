package bonghwa.sync;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings those who come to a hosted hub to H2: after TLS, the greeting, a letter that is ours, and the right secret, all within one
 * short time. Blocks: io lane only.
 *
 * @param port where H2 listens on this machine
 * @param key the name by which H2 knows the hub, which nobody else knows
 */
record H2Porter(
        SSLContext tls, DoorLimits limits, DoorBook book, H2Secrets secrets, int port, String key, Executor io) {

    private static final Logger LOG = LoggerFactory.getLogger(H2Porter.class);

    /** Everybody glances four times a second, and exchanges every fifteen seconds: who says nothing for so long is gone. */
    private static final int SILENCE_MILLIS = 60_000;

    /** Until the line has ended. */
    void serve(Socket plain) {
        Bell known = new Bell();
        io.execute(() -> hurry(plain, known));
        try (SSLSocket line = (SSLSocket) tls.getSocketFactory().createSocket(plain, null, true)) {
            H2Letter letter = letter(line);
            if (!secrets.open(letter.account(), letter.hash())) {
                book.guessed(plain);
                H2Letter.refuse(line.getOutputStream());
            } else if (book.proven(plain, letter.account())) {
                known.ring();
                try (Socket database = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    database.setTcpNoDelay(true);
                    letter.write(database.getOutputStream(), key);
                    new Pipe(line, database).run(io);
                }
            }
        } catch (IOException | HubFailure e) {
            LOG.info("{} came and went: {}", plain.getRemoteSocketAddress(), e.getMessage());
        } finally {
            known.ring();
            book.leaves(plain);
            Pipe.shut(plain);
        }
    }

    private static H2Letter letter(SSLSocket line) throws IOException, HubFailure {
        line.setTcpNoDelay(true);
        line.setSoTimeout(SILENCE_MILLIS);
        line.setUseClientMode(false);
        line.startHandshake();
        Greeting ours = Greeting.ours();
        ours.say(line.getOutputStream());
        ours.with(Greeting.hear(line.getInputStream()));
        H2Letter letter = H2Letter.read(line.getInputStream());
        return new H2Letter(letter.account().toUpperCase(Locale.ENGLISH), letter.hash());
    }

    /** Who has proven nothing by then is cut off, however busily he says byte after byte. */
    private void hurry(Socket plain, Bell known) {
        try {
            if (!known.await(limits.patience())) {
                Pipe.shut(plain);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
