package bonghwa.sync;

import static java.nio.charset.StandardCharsets.US_ASCII;

import bonghwa.op.Line;
import bonghwa.op.Sha256;
import bonghwa.sync.HubFailure.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads one file of lines from its first byte to its last, and believes nothing before the hash at its end. */
final class LineFileReader {

    private final Path file;
    private final InputStream in;
    private final Sha256.Running running = Sha256.running();
    private long offset;

    LineFileReader(Path file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    String read(LineFile.Sink sink) throws IOException, HubFailure {
        begin();
        long count = 0;
        byte[] line = required();
        while (!starts(line, LineFile.END)) {
            sink.line(offset - line.length, line);
            count++;
            running.add(line);
            line = required();
        }
        if (!text(line).equals(LineFile.END + count)) {
            throw LineFile.damaged(file, "it has " + count + " lines, and says otherwise");
        }
        for (; !starts(line, LineFile.HASH); line = required()) {
            running.add(line);
        }
        String hash = running.end();
        if (!text(line).equals(LineFile.HASH + hash)) {
            throw LineFile.damaged(file, "its bytes are not those that were written");
        }
        if (in.read() >= 0) {
            throw LineFile.damaged(file, "it goes on behind its end");
        }
        return hash;
    }

    private void begin() throws IOException, HubFailure {
        byte[] first = required();
        running.add(first);
        if (!text(first).equals(LineFile.BEGIN)) {
            if (text(first).matches(LineFile.FORMAT + "\\d{1,9}")) {
                throw new HubFailure(
                        Reason.OTHER_VERSION, file + " is " + text(first) + ", we read " + LineFile.BEGIN, null);
            }
            throw LineFile.damaged(file, "no file of lines");
        }
    }

    private byte[] required() throws IOException, HubFailure {
        byte[] line = next();
        if (line == null) {
            throw LineFile.damaged(file, "it has no end");
        }
        return line;
    }

    /** The next line with its LF; null if there is none, or it has no LF. */
    private byte @Nullable [] next() throws IOException, HubFailure {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                offset += line.size();
                return line.toByteArray();
            }
            if (line.size() > Line.MAX_LINE) {
                throw LineFile.damaged(file, "a line without an end");
            }
        }
        return null;
    }

    private static boolean starts(byte[] line, String with) {
        return line.length >= with.length() && new String(line, 0, with.length(), US_ASCII).equals(with);
    }

    private static String text(byte[] line) {
        return new String(line, 0, line.length - 1, US_ASCII);
    }
}
