package bonghwa.sync;

import bonghwa.op.Sha256;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.X509TrustManager;

/** Trusts a server that shows the certificate with that fingerprint, or one of those, whoever signed it. */
record OneCertificate(String pin) implements X509TrustManager {

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        if (chain.length == 0 || !List.of(pin.split(",")).contains(Sha256.of(chain[0].getEncoded()))) {
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
