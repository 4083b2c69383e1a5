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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The signature of the replica that exported a report, appended to the file as a section of its own, with the certificate by which its
 * desk vouches for it. It signs all bytes before it, and there is but one way to write it, so not a bit of the file can change unseen.
 *
 * @param certificate the first line of the replica's chain
 * @param signature as base64url
 */
record Seal(Line certificate, String signature) {

    private static final String CONTEXT = "bonghwa-report/1\n";
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,12})\\s+%%EOF\\s*$");
    private static final Pattern SIZE = Pattern.compile("/Size (\\d{1,9})");
    /** What every section of a document names again. */
    private static final Pattern KEPT = Pattern.compile("/(?:Root|Info) \\d+ \\d+ R|/ID \\[[^\\]]*]");

    private static final Pattern OWN = Pattern.compile("\\d+ 0 obj\n"
            + "<< /Type /BonghwaSeal /Length (\\d{1,12}) /Certificate \\(([\\w-]+)\\) /Signature \\(([\\w-]+)\\)"
            + " >>");
    private static final int TAIL = 64;
    private static final int DICTIONARY = 4096;
    /** A certificate is small; nothing behind the sealed bytes is further from the end than this. */
    private static final int FURTHEST = 64 * 1024;

    /** The whole file: those bytes and their seal. */
    static byte[] put(byte[] base, Line certificate, Signer replica) {
        return new Seal(certificate.withoutPayload(), Base64Url.encode(replica.sign(message(base)))).behind(base);
    }

    private static byte[] message(byte[] base) {
        return (CONTEXT + Sha256.of(base)).getBytes(StandardCharsets.US_ASCII);
    }

    /** Appended is what the format asks of a later change: the new object, where it stands, and where the table before that stands. */
    private byte[] behind(byte[] base) {
        long table = Long.parseLong(found(START, ascii(base, base.length - TAIL, base.length)));
        String dictionary = ascii(base, table, table + DICTIONARY);
        int number = Integer.parseInt(found(SIZE, dictionary));
        String object = number + " 0 obj\n<< /Type /BonghwaSeal /Length " + base.length + " /Certificate ("
                + Base64Url.encode(certificate.toBytes()) + ") /Signature (" + signature
                + ") >>\nendobj\n";
        int second = base.length + object.length();
        byte[] places = ByteBuffer.allocate(10)
                .put((byte) 1)
                .putInt(base.length)
                .put((byte) 1)
                .putInt(second)
                .array();
        String start = (number + 1) + " 0 obj\n<< /Type /XRef /Size " + (number + 2) + " /Index [" + number
                + " 2] /W [1 4 0] /Prev " + table + " " + kept(dictionary) + " /Length " + places.length
                + " >>\nstream\n";
        String section = object + start + new String(places, StandardCharsets.ISO_8859_1)
                + "\nendstream\nendobj\nstartxref\n" + second + "\n%%EOF\n";
        byte[] appended = section.getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = Arrays.copyOf(base, base.length + appended.length);
        System.arraycopy(appended, 0, file, base.length, appended.length);
        return file;
    }

    private static String kept(String dictionary) {
        String own = dictionary.substring(0, Math.max(0, dictionary.indexOf("stream")));
        return KEPT.matcher(own).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no end of a PDF");
        }
        return matcher.group(1);
    }

    /** A file that was taken apart: what was sealed, and the seal. */
    static final class Opened {

        private final byte[] base;
        private final Seal seal;

        private Opened(byte[] base, Seal seal) {
            this.base = base;
            this.seal = seal;
        }

        byte[] base() {
            return base;
        }

        Seal seal() {
            return seal;
        }
    }

    /** Takes a file apart; refuses one whose end is not exactly what would be appended to its beginning. */
    static Opened open(byte[] file) throws BrokenReport {
        Matcher own = OWN.matcher(ascii(file, (long) file.length - FURTHEST, file.length));
        if (!own.find()) {
            throw new BrokenReport("report.verify.no-seal");
        }
        try {
            int length = Integer.parseInt(own.group(1));
            byte[] base = Arrays.copyOf(file, Math.min(length, file.length));
            Seal seal = new Seal(Line.parse(Base64Url.decode(own.group(2))), own.group(3));
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
        try {
            return Ed25519.verify(Base64Url.decode(by.replicaKey()), message(base), Base64Url.decode(signature));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** What stands there, as far as there is something. */
    private static String ascii(byte[] bytes, long from, long to) {
        int begin = Math.clamp(from, 0, bytes.length);
        int end = Math.clamp(to, begin, bytes.length);
        return new String(bytes, begin, end - begin, StandardCharsets.ISO_8859_1);
    }
}
