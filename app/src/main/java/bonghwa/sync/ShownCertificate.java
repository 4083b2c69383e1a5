package bonghwa.sync;

import bonghwa.op.Sha256;
import bonghwa.sync.HubFailure.Reason;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/**
 * Asks a PostgreSQL server for the certificate that it shows, for people who do not have the file of its authority. It says no name
 * and no password, and believes only a server that the authority vouches for under that very name. Blocks for seconds: io lane only.
 */
record ShownCertificate(PostgresUrl.Host host, Path authority) {

    private static final int MILLIS = 5000;
    private static final int[] ASK_FOR_TLS = {8, 80_877_103};

    /** The hash of the certificate, as addresses name it. */
    String pin() throws HubFailure {
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(host.bare(), host.port()), MILLIS);
            plain.setSoTimeout(MILLIS);
            DataOutputStream out = new DataOutputStream(plain.getOutputStream());
            for (int word : ASK_FOR_TLS) {
                out.writeInt(word);
            }
            if (plain.getInputStream().read() != 'S') {
                throw new HubFailure(Reason.INSECURE, host + " speaks without TLS only", null);
            }
            return shown(plain);
        } catch (SSLException e) {
            throw new HubFailure(Reason.INSECURE, host + ": " + e.getMessage(), e);
        } catch (FileSystemException e) {
            throw new HubFailure(Reason.INSECURE, authority + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new HubFailure(Reason.UNREACHABLE, host + ": " + e.getMessage(), e);
        } catch (GeneralSecurityException e) {
            throw new HubFailure(Reason.INSECURE, authority + ": " + e.getMessage(), e);
        }
    }

    private String shown(Socket plain) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, believed().getTrustManagers(), null);
        try (SSLSocket line =
                (SSLSocket) context.getSocketFactory().createSocket(plain, host.bare(), host.port(), true)) {
            SSLParameters parameters = line.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the name, too
            line.setSSLParameters(parameters);
            line.startHandshake();
            return Sha256.of(line.getSession().getPeerCertificates()[0].getEncoded());
        }
    }

    private TrustManagerFactory believed() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream file = Files.newInputStream(authority)) {
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                store.setCertificateEntry("authority-" + store.size(), each);
            }
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        return managers;
    }
}
