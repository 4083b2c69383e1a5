package bonghwa.exchange.report;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Whether two PDFs hold the same objects, however their streams are deflated: builds of Java differ in the library that does it,
 * so that two machines may write the same report in other bytes.
 */
final class SameObjects {

    private SameObjects() {}

    static boolean of(byte[] one, byte[] other) throws IOException {
        return told(one).equals(told(other));
    }

    /** Each object as text, by its number; what only says how the others are packed is left out. */
    private static Map<String, String> told(byte[] pdf) throws IOException {
        try (PDDocument loaded = Loader.loadPDF(pdf)) {
            COSDocument document = loaded.getDocument();
            Map<String, String> told = new TreeMap<>();
            for (COSObjectKey key : document.getXrefTable().keySet()) {
                @Nullable COSBase object = document.getObjectFromPool(key).getObject();
                if (!packs(object)) {
                    told.put(key.toString(), told(object));
                }
            }
            COSDictionary trailer = new COSDictionary(document.getTrailer());
            for (String packing :
                    new String[] {"Length", "DecodeParms", "Filter", "Index", "W", "Type", "Size", "XRefStm"}) {
                trailer.removeItem(COSName.getPDFName(packing));
            }
            told.put("trailer", told(trailer));
            return told;
        }
    }

    private static boolean packs(@Nullable COSBase object) {
        return object instanceof COSStream stream
                && (COSName.OBJ_STM.equals(stream.getItem(COSName.TYPE))
                        || COSName.XREF.equals(stream.getItem(COSName.TYPE)));
    }

    private static String told(@Nullable COSBase object) throws IOException {
        return switch (object) {
            case null -> "null";
            case COSObject reference -> reference.getKey() + " R";
            case COSArray array -> {
                StringBuilder told = new StringBuilder("[");
                for (int i = 0; i < array.size(); i++) {
                    told.append(told(array.get(i))).append(' ');
                }
                yield told.append(']').toString();
            }
            case COSStream stream -> entries(stream) + " stream " + digest(stream);
            case COSDictionary dictionary -> entries(dictionary);
            default -> object.toString();
        };
    }

    private static String entries(COSDictionary dictionary) throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (COSName key : dictionary.keySet()) {
            if (!(dictionary instanceof COSStream && key.equals(COSName.LENGTH))) {
                told.put(key.getName(), told(dictionary.getItem(key)));
            }
        }
        return told.toString();
    }

    private static String digest(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                sha.update(some, 0, read);
            }
            return Base64.getEncoder().encodeToString(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
