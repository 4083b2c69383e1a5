package bonghwa.sync;

import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.postgresql.ssl.WrappedFactory;

/** TLS with a server that has one certificate and no other: the one whose hash the invitation names. Made by the driver. */
public final class PinnedSockets extends WrappedFactory {

    /** {@code pin}: the SHA-256 of the certificate (DER), as unpadded base64url; several with commas between. */
    public PinnedSockets(String pin) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new OneCertificate(pin)}, null);
        factory = context.getSocketFactory();
    }
}
