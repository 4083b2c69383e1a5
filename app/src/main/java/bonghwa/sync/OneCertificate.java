package bonghwa.sync;

import bonghwa.op.Sha256;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

/** Trusts a server that shows the one certificate with that fingerprint, whoever signed it. */
record OneCertificate(String pin) implements X509TrustManager {

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
