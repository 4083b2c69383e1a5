package bonghwa.op;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** UTF-8 without mercy: bytes that are not UTF-8 are refused, not replaced. */
public final class Utf8 {

    private Utf8() {}

    public static String strict(byte[] bytes, int from, int to) throws MalformedLine {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedLine("not UTF-8", e);
        }
    }
}
