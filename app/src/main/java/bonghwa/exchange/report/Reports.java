package bonghwa.exchange.report;

import bonghwa.domain.Language;
import bonghwa.op.Line;
import bonghwa.op.Signer;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes reports. {@code program} is the version of the program; {@code words} gives the messages of a language by their keys. Takes
 * seconds and much memory for large incidents: never on the FX thread.
 */
public record Reports(String program, Function<Language, UnaryOperator<String>> words) {

    /** How many of its usual rows a sheet may have, in percent: the first that fits is taken. */
    private static final List<Integer> SIZES =
            List.of(300, 260, 220, 190, 165, 145, 130, 120, 110, 100, 92, 84, 76, 68, 60, 52, 44, 36, 28, 20, 10);

    /** The report that those lines of a room give, sealed by that replica, whose chain begins with that certificate. */
    public byte[] make(ReportOrder order, Collection<Line> room, Line certificate, Signer replica) throws IOException {
        Evidence carried = new Withholding(
                        order.incident(), order.knownAt(), order.edition().open())
                .of(room);
        Manifest manifest = new Manifest(
                program,
                Manifest.TEMPLATE,
                order.incident(),
                order.clock(),
                order.root(),
                order.at(),
                order.knownAt(),
                order.edition(),
                carried.vector());
        return Seal.put(base(manifest, told(order, room, carried), carried), certificate, replica);
    }

    /** A press sheet tells how public services are, by lines that nobody outside may read: made from all, it carries the public ones. */
    static Evidence told(ReportOrder order, Collection<Line> room, Evidence carried) {
        return order.edition().form() == Edition.Form.PRESS
                ? new Withholding(order.incident(), order.knownAt(), false).of(room)
                : carried;
    }

    /** The report without its seal: the same bytes for the same manifest and evidence. */
    byte[] base(Manifest manifest, Evidence evidence) throws IOException {
        return base(manifest, evidence, evidence);
    }

    private byte[] base(Manifest manifest, Evidence told, Evidence carried) throws IOException {
        Subject subject = Subject.of(manifest, told);
        Subject fitting = manifest.edition().form() == Edition.Form.FULL ? subject : fitting(subject);
        return set(fitting, d -> new Archive(d, manifest.at()).write(ManifestJson.write(manifest), carried.toBytes()));
    }

    /** With as many rows as one page of each language has room for. */
    private Subject fitting(Subject subject) throws IOException {
        int most = subject.manifest().edition().languages().size();
        int low = 0;
        int high = SIZES.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (set(subject.sized(SIZES.get(middle)), PDDocument::getNumberOfPages) <= most) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return subject.sized(SIZES.get(low));
    }

    private interface Use<T> {
        T of(PDDocument document) throws IOException;
    }

    private <T> T set(Subject subject, Use<T> use) throws IOException {
        try (Fonts fonts = new Fonts()) {
            var pages = new ReportPages(subject, words, new Ink(fonts)).write();
            try (PDDocument document = new Typesetter(fonts).set(pages)) {
                return use.of(document);
            }
        }
    }
}
