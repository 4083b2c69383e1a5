package bonghwa.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into lines and makes text of each, or says why it is none; a bad line does no harm to the next. */
final class ByteLines {

    /** The longest line in bytes, without its end. */
    static final int LONGEST = 64 * 1024;

    /** A line with its number from 1. */
    sealed interface Line {
        record Good(int number, String text) implements Line {}

        /** What is wrong, as a message key with its argument. */
        record Bad(int number, String key, String argument) implements Line {}
    }

    private final InputStream in;
    private int number;

    ByteLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line; null behind the last one. The last needs no end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        long length = 0;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            length++;
            if (length <= LONGEST + 1) {
                bytes.write(read);
            }
        }
        byte[] line = bytes.toByteArray();
        boolean returned = line.length > 0 && length == line.length && line[line.length - 1] == '\r';
        int size = returned ? line.length - 1 : line.length;
        return size > LONGEST
                ? new Line.Bad(number, "cli.log.too-long", Integer.toString(LONGEST / 1024))
                : text(ByteBuffer.wrap(line, 0, size));
    }

    private Line text(ByteBuffer bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException _) {
            return new Line.Bad(number, "cli.log.not-utf8", Integer.toString(bytes.position() + 1));
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i)) && text.charAt(i) != '\t') {
                return new Line.Bad(number, "cli.log.control", String.format("U+%04X", (int) text.charAt(i)));
            }
        }
        return new Line.Good(number, text);
    }
}
