package bonghwa.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import bonghwa.op.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files of lines by their description and not by our code, with any bytes in them. */
final class LineFiles {

    private LineFiles() {}

    /** The file's bytes: right in every way but for what is in it. */
    static byte[] of(byte[]... lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("bonghwa-lines 1\n".getBytes(UTF_8));
        for (byte[] line : lines) {
            out.writeBytes(line);
        }
        out.writeBytes(("bonghwa-end " + lines.length + "\n").getBytes(UTF_8));
        String hash = Sha256.of(out.toByteArray());
        out.writeBytes(("hash " + hash + "\n").getBytes(UTF_8));
        return out.toByteArray();
    }

    /** Puts the file into the folder under the name that it must have. */
    static Path put(Path folder, byte[] file) throws IOException {
        String text = new String(file, UTF_8);
        String hash = text.substring(text.lastIndexOf("hash ") + 5).strip();
        return Files.write(folder.resolve(hash + ".lines"), file);
    }
}
