package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.sync.HubFailure.Reason;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that wants the password itself, and not the proof that it is known, may not be the hub: it gets nothing. */
class ProvedPasswordTest {

    private static final String SECRET = "sesame-of-another-hub";
    private static final int SALT = 0x01020304;

    @ParameterizedTest
    @CsvSource({"3, false", "5, true"})
    void a_server_that_asks_for_the_password_of_an_account_hears_nothing(int asks, boolean salted) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> heard = CompletableFuture.supplyAsync(() -> asks(server, asks, salted));
            String url = "postgresql://127.0.0.1:" + server.getLocalPort() + "/room";
            HubConnector connector = new HubConnector("test", System::nanoTime, new Random(1), Runnable::run);

            assertThatThrownBy(() -> {
                        try (Hub hub = connector.connect(url, "kim", SECRET, true)) {
                            hub.identity();
                        }
                    })
                    .isInstanceOfSatisfying(
                            HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.INSECURE));
            assertThat(heard.get(20, TimeUnit.SECONDS)).doesNotContain(SECRET).doesNotContain("md5");
        }
    }

    /** Asks whoever comes for the password; all that it is told after that. */
    private static String asks(ServerSocket server, int how, boolean salted) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            in.readNBytes(in.readInt() - Integer.BYTES);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeByte('R');
            out.writeInt(salted ? 12 : 8);
            out.writeInt(how);
            if (salted) {
                out.writeInt(SALT);
            }
            out.flush();
            socket.setSoTimeout(2000);
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
