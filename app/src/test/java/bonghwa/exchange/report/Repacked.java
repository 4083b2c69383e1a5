package bonghwa.exchange.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF whose streams somebody packed anew. */
final class Repacked {

    private Repacked() {}

    /** As another build of Java would. */
    static byte[] honestly(byte[] base) throws IOException {
        return deflated(base, false);
    }

    /** With one changed byte in one of them. */
    static byte[] forged(byte[] base) throws IOException {
        return deflated(base, true);
    }

    /** Every stream of it that is deflated, by its object, as it reads. */
    static Map<COSObjectKey, byte[]> streams(byte[] base) throws IOException {
        try (PDDocument loaded = Loader.loadPDF(base)) {
            Map<COSObjectKey, byte[]> streams = new LinkedHashMap<>();
            for (COSObjectKey key : loaded.getDocument().getXrefTable().keySet()) {
                if (loaded.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (InputStream in = stream.createInputStream()) {
                        streams.put(key, in.readAllBytes());
                    }
                }
            }
            return streams;
        }
    }

    /** The PDF with other bytes in that one stream, properly packed. */
    static byte[] with(byte[] base, COSObjectKey key, byte[] plain) throws IOException {
        try (PDDocument loaded = Loader.loadPDF(base)) {
            COSStream stream =
                    (COSStream) loaded.getDocument().getObjectFromPool(key).getObject();
            try (OutputStream out = stream.createOutputStream(stream.getItem(COSName.FILTER))) {
                out.write(plain);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            loaded.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        }
    }

    /** The PDF with each stream deflated anew; one stream's first byte changed where {@code forge}. */
    private static byte[] deflated(byte[] base, boolean forge) throws IOException {
        try (PDDocument loaded = Loader.loadPDF(base)) {
            boolean changed = !forge;
            for (COSObjectKey key : loaded.getDocument().getXrefTable().keySet()) {
                if (loaded.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                        && COSName.FLATE_DECODE.equals(stream.getItem(COSName.FILTER))) {
                    byte[] plain;
                    try (InputStream in = stream.createInputStream()) {
                        plain = in.readAllBytes();
                    }
                    if (!changed && plain.length > 100) {
                        plain[50] ^= 1;
                        changed = true;
                    }
                    try (OutputStream out = new DeflaterOutputStream(
                            stream.createRawOutputStream(), new Deflater(Deflater.BEST_SPEED))) {
                        out.write(plain);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            loaded.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        }
    }
}
