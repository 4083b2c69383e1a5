package bonghwa.sync;

import bonghwa.op.Sha256;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.postgresql.ssl.WrappedFactory;

/** TLS with a server that has one certificate and no other: the one whose hash the invitation names. Made by the driver. */
public final class PinnedSockets extends WrappedFactory {

    /** {@code pin}: the SHA-256 of the certificate (DER), as unpadded base64url. */
    public PinnedSockets(String pin) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new OneCertificate(pin)}, null);
        factory = context.getSocketFactory();
    }

    private record OneCertificate(String pin) implements X509TrustManager {

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
            if (chain.length == 0 || !Sha256.of(chain[0].getEncoded()).equals(pin)) {
                throw new CertificateException("the server's certificate is not the one that the invitation names");
            }
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
            throw new CertificateException("nobody connects to us");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
