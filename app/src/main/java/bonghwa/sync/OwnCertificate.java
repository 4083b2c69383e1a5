package bonghwa.sync;

import bonghwa.op.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.random.RandomGenerator;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * The certificate of a hub that a laptop hosts, and its key. Nobody vouches for it; each invitation names its hash, and who joins
 * accepts no other. It carries no address: that may change.
 */
@SuppressWarnings("ArrayRecordComponent") // read, used and compared with nothing
record OwnCertificate(byte[] key, byte[] certificate) {

    private static final Duration LIFE = Duration.ofDays(3650);
    private static final Duration SLACK = Duration.ofDays(1);
    private static final int SERIAL_BITS = 64;

    /** A new one. {@code now}: its first day, by a clock that may be wrong by a day. */
    static OwnCertificate make(Instant now, RandomGenerator random) throws GeneralSecurityException, IOException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = keys.generateKeyPair();
        AlgorithmIdentifier algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        X500Name name = new X500Name("CN=bonghwa hub");
        V3TBSCertificateGenerator form = new V3TBSCertificateGenerator();
        form.setSerialNumber(
                new ASN1Integer(BigInteger.valueOf(random.nextLong()).abs().setBit(SERIAL_BITS)));
        form.setIssuer(name);
        form.setSubject(name);
        form.setStartDate(new Time(Date.from(now.minus(SLACK))));
        form.setEndDate(new Time(Date.from(now.plus(LIFE))));
        form.setSubjectPublicKeyInfo(
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        form.setSignature(algorithm);
        TBSCertificate body = form.generateTBSCertificate();
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(body.getEncoded("DER"));
        ASN1EncodableVector parts = new ASN1EncodableVector();
        parts.add(body);
        parts.add(algorithm);
        parts.add(new DERBitString(signature.sign()));
        return new OwnCertificate(pair.getPrivate().getEncoded(), new DERSequence(parts).getEncoded("DER"));
    }

    /** Its hash, as invitations name it. */
    String pin() {
        return Sha256.of(certificate);
    }

    /** TLS as the one who has this key. */
    SSLContext context() throws GeneralSecurityException, IOException {
        PrivateKey secret = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key));
        Certificate shown =
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("hub", secret, new char[0], new Certificate[] {shown});
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, new char[0]);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
