package bonghwa.exchange.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What others see of a PDF. */
final class Pdf {

    private Pdf() {}

    /** The rules of that profile that it breaks, as its validator names them. */
    static List<String> broken(byte[] pdf, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            List<String> broken = new ArrayList<>();
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                broken.add(assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage());
            }
            return broken.stream().distinct().toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its text, with every run of white space as one space. */
    static String text(byte[] pdf) {
        return with(pdf, document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ");
    }

    static int pages(byte[] pdf) {
        return with(pdf, PDDocument::getNumberOfPages);
    }

    static String language(byte[] pdf) {
        return with(pdf, document -> document.getDocumentCatalog().getLanguage());
    }

    /** The names in its outline. */
    static List<String> outline(byte[] pdf) {
        return with(pdf, document -> {
            List<String> names = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> names.add(item.getTitle()));
            return names;
        });
    }

    /** The files in it, by their names. */
    static Map<String, byte[]> files(byte[] pdf) {
        return with(pdf, document -> {
            var named =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            Map<String, byte[]> files = new java.util.TreeMap<>();
            for (var one : named.entrySet()) {
                files.put(one.getKey(), one.getValue().getEmbeddedFile().toByteArray());
            }
            return files;
        });
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private static <T> T with(byte[] pdf, Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
