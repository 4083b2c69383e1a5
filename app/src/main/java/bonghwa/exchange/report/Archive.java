package bonghwa.exchange.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Makes of a set document a file: with the record attached, dated by its basis and never by now, the same bytes each time. */
final class Archive {

    static final String LINES = "record.lines";
    static final String MANIFEST = "manifest.json";

    /** A reader looks through all objects for each pack of them, so packs are few. */
    private static final CompressParameters PACKED = new CompressParameters(4_000);

    private static final long ID = 0x626F6E67687761L;

    private final PDDocument document;
    private final Calendar date;

    Archive(PDDocument document, Instant basis) {
        this.document = document;
        this.date = GregorianCalendar.from(basis.atZone(ZoneOffset.UTC));
    }

    byte[] write(byte[] manifest, byte[] lines) throws IOException {
        Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
        files.put(MANIFEST, attached(MANIFEST, "application/json", manifest));
        files.put(LINES, attached(LINES, "text/plain", lines));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        files.values().forEach(f -> associated.add(f.getCOSObject()));
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
        SlimTags.in(document);
        date();
        document.setDocumentId(ID);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, PACKED);
        return out.toByteArray();
    }

    private PDComplexFileSpecification attached(String name, String type, byte[] bytes) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype(type);
        file.setSize(bytes.length);
        file.setCreationDate(date);
        file.setModDate(date);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(name);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Source"));
        return specification;
    }

    /** The library wrote "now" into two places. */
    private void date() throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(date);
        information.setModificationDate(date);
        String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        String moment = date.toInstant().toString();
        String dated = xmp.replaceAll(
                "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                "<xmp:CreateDate>" + moment + "</xmp:CreateDate><xmp:ModifyDate>" + moment + "</xmp:ModifyDate>");
        document.getDocumentCatalog().getMetadata().importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
