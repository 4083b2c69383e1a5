package bonghwa.exchange.report;

import bonghwa.op.Base64Url;
import bonghwa.op.Certificate;
import bonghwa.op.Ed25519;
import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.OperationCodec;
import bonghwa.op.Sha256;
import bonghwa.op.Signer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signature of the replica that exported a report, appended to the file as a section of its own, with the certificate by which its
 * desk vouches for it. It signs all bytes before it, and there is but one way to write it, so not a bit of the file can change unseen.
 *
 * @param certificate the first line of the replica's chain
 */
record Seal(Line certificate, byte[] signature) {

    private static final String CONTEXT = "bonghwa-report/1\n";
    private static final Pattern TRAILER =
            Pattern.compile("trailer\\s*<<(.*?)>>\\s*startxref\\s*(\\d+)\\s*%%EOF\\s*$", Pattern.DOTALL);
    private static final Pattern SIZE = Pattern.compile("/Size (\\d+)");
    private static final Pattern OWN = Pattern.compile("\\d+ 0 obj\n"
            + "<< /Type /BonghwaSeal /Length (\\d{1,12}) /Certificate \\(([\\w-]+)\\) /Signature \\(([\\w-]+)\\)"
            + " >>");
    private static final int TAIL = 4096;
    /** A certificate is small; nothing behind the sealed bytes is further from the end than this. */
    private static final int FURTHEST = 64 * 1024;

    /** The whole file: those bytes and their seal. */
    static byte[] put(byte[] base, Line certificate, Signer replica) {
        return new Seal(certificate.withoutPayload(), replica.sign(message(base))).behind(base);
    }

    private static byte[] message(byte[] base) {
        return (CONTEXT + Sha256.of(base)).getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] behind(byte[] base) {
        String end = ascii(base, Math.max(0, base.length - TAIL), base.length);
        Matcher trailer = TRAILER.matcher(end);
        if (!trailer.find()) {
            throw new IllegalArgumentException("no trailer of a PDF");
        }
        Matcher size = SIZE.matcher(trailer.group(1));
        if (!size.find()) {
            throw new IllegalArgumentException("the trailer names no size");
        }
        int number = Integer.parseInt(size.group(1));
        String object = number + " 0 obj\n<< /Type /BonghwaSeal /Length " + base.length + " /Certificate ("
                + Base64Url.encode(certificate.toBytes()) + ") /Signature (" + Base64Url.encode(signature)
                + ") >>\nendobj\n";
        String table =
                "xref\n" + number + " 1\n" + String.format(java.util.Locale.ROOT, "%010d 00000 n \n", base.length);
        String dictionary = size.replaceFirst("/Size " + (number + 1)).strip() + "\n/Prev " + trailer.group(2);
        String section = object + table + "trailer\n<<\n" + dictionary + "\n>>\nstartxref\n"
                + (base.length + object.length()) + "\n%%EOF\n";
        byte[] appended = section.getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = Arrays.copyOf(base, base.length + appended.length);
        System.arraycopy(appended, 0, file, base.length, appended.length);
        return file;
    }

    /** A file that was taken apart: what was sealed, and the seal. */
    record Opened(byte[] base, Seal seal) {}

    /** Takes a file apart; refuses one whose end is not exactly what would be appended to its beginning. */
    static Opened open(byte[] file) throws BrokenReport {
        Matcher own = OWN.matcher(ascii(file, Math.max(0, file.length - FURTHEST), file.length));
        if (!own.find()) {
            throw new BrokenReport("report.verify.no-seal");
        }
        try {
            int length = Integer.parseInt(own.group(1));
            byte[] base = Arrays.copyOf(file, Math.min(length, file.length));
            Seal seal = new Seal(Line.parse(Base64Url.decode(own.group(2))), Base64Url.decode(own.group(3)));
            if (!Arrays.equals(seal.behind(base), file)) {
                throw new BrokenReport("report.verify.seal");
            }
            return new Opened(base, seal);
        } catch (MalformedLine | IllegalArgumentException e) {
            throw new BrokenReport("report.verify.seal", e);
        }
    }

    /** The certificate in it; empty if its line is not one, or not signed by the replica that it names. */
    Optional<Certificate> vouching() {
        if (OperationCodec.read(certificate)
                instanceof Meaning.Understood(Operation.ReplicaCertified(var named), _)) {
            try {
                boolean good = named.genuine()
                        && named.replica().equals(certificate.head().origin().replica())
                        && certificate.signedBy(Base64Url.decode(named.replicaKey()));
                return good ? Optional.of(named) : Optional.empty();
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether that replica sealed those bytes. */
    boolean holds(Certificate by, byte[] base) {
        return Ed25519.verify(Base64Url.decode(by.replicaKey()), message(base), signature);
    }

    private static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
