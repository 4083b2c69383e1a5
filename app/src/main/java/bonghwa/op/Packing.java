package bonghwa.op;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** How bytes of a snapshot are packed, and the check sum that tells whether they are what was written. */
final class Packing {

    private Packing() {}

    /** The check sum of those bytes from there on, as it stands in the first line. */
    static String sum(byte[] bytes, int from) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, bytes.length - from);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** Packs a block: ids repeat themselves, and the fewer bytes are read at the start, the sooner a room stands. */
    static byte[] pack(byte[] block) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(block.length / 2);
        try (Deflater quick = new Deflater(Deflater.BEST_SPEED);
                DeflaterOutputStream out = new DeflaterOutputStream(packed, quick)) {
            out.write(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The block that was packed into those bytes. */
    static InputStream unpack(byte[] bytes, int at, int length) {
        return new InflaterInputStream(new ByteArrayInputStream(bytes, at, length));
    }
}
