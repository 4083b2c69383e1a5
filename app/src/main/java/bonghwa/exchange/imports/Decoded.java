package bonghwa.exchange.imports;

import bonghwa.exchange.BadFile;
import bonghwa.exchange.FileProblem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file in whichever of four encodings it is: by its first bytes, by where its zeros stand, else UTF-8, else CP949. */
final class Decoded {

    private static final int LOOKED_AT = 4096;
    /** Of so many bytes one is a zero in a text of two bytes a letter, by its blanks and line breaks if by nothing else. */
    private static final int SHARE = 64;

    private Decoded() {}

    static String text(byte[] bytes, Findings findings) throws BadFile {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int looked = Math.min(bytes.length, LOOKED_AT);
        if ((even + odd) * SHARE >= looked && (even == 0 || odd == 0) && bytes.length % 2 == 0 && looked > 0) {
            findings.once("", "import.odd.encoding", "UTF-16");
            return decoded(bytes, 0, even == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        try {
            return strict(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException _) {
            findings.once("", "import.odd.encoding", "CP949");
            return decoded(bytes, 0, Charset.forName("x-windows-949"));
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        boolean starts = bytes.length >= mark.length;
        for (int i = 0; starts && i < mark.length; i++) {
            starts = (bytes[i] & 0xFF) == mark[i];
        }
        return starts;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static String decoded(byte[] bytes, int from, Charset charset) throws BadFile {
        try {
            return strict(bytes, from, charset);
        } catch (CharacterCodingException _) {
            String name = charset.name().equals("x-windows-949") ? "UTF-8, CP949" : charset.name();
            throw new BadFile(FileProblem.of(1, "import.problem.encoding", name));
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }
}
