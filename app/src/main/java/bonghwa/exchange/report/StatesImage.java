package bonghwa.exchange.report;

import bonghwa.domain.Audience;
import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.EffectiveLanes;
import bonghwa.domain.Incident;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.Span;
import bonghwa.domain.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * The picture of all services' states over time, as an image: set and drawn as in the report, on a sheet as long as it needs.
 * {@code lines} stand below the title: as of when, and what must be known of it. Seconds; never on the FX thread.
 */
public record StatesImage(
        String title, List<String> lines, Incident incident, Instant at, boolean open, Speech speech) {

    private static final double PER_INCH = 200;
    /** No picture has more pixels, and so none more bytes of memory, however many services there are. */
    private static final double MOST_PIXELS = 40e6;
    /** Millimetres. */
    private static final int WIDE = 297;

    private static final double INCH = 25.4;
    private static final int MARGIN = 80;
    /** Millimetres: of a row, and of all that stands around the rows. */
    private static final int ROW = 14;

    private static final int AROUND = 120;

    /** As a PNG file. */
    public byte[] png() throws IOException {
        try (PDDocument read = Loader.loadPDF(set())) {
            double perInch = perInch(speech.teller().catalogue().services().size());
            return Raster.of(read, 0, perInch).cropped(MARGIN).png();
        }
    }

    static double perInch(int services) {
        return Math.min(PER_INCH, Math.sqrt(MOST_PIXELS * INCH * INCH / WIDE / high(services)));
    }

    private static int high(int services) {
        return AROUND + ROW * services;
    }

    /** Its faces are embedded only when it is written. */
    private byte[] set() throws IOException {
        try (Fonts fonts = new Fonts();
                PDDocument document = new Typesetter(fonts).set(page(new Ink(fonts)))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    Document page(Ink ink) {
        Document document = ReportPages.document();
        Tag html = new Tag(ReportPages.root(document), ink)
                .with("lang", speech.language().name().toLowerCase(Locale.ROOT));
        Tag head = html.in("head");
        head.put("title", title);
        head.in("meta").with("name", "subject").with("content", title);
        Catalogue catalogue = speech.teller().catalogue();
        head.in("style").element().setTextContent(look(catalogue.services().size()));
        Tag body = html.in("body");
        body.in("h1").with("id", "top").text(title);
        lines.forEach(line -> body.put("p", "sub", line));
        Board board = Board.of(catalogue, incident.log(), at);
        List<ServiceBoard> shown = open ? board.services(Audience.PUBLIC) : board.services();
        if (shown.isEmpty()) {
            body.put("p", "none", speech.say("report.lead.nothing"));
        }
        EffectiveLanes lanes = EffectiveLanes.of(catalogue, incident.log(), at);
        new StatesPicture(shown, open ? seen(shown, lanes) : lanes, speech, Axis.of(incident, at)).into(body);
        return document;
    }

    /** Of each service what its visible functions say. */
    private static EffectiveLanes seen(List<ServiceBoard> services, EffectiveLanes all) {
        Map<Target, List<Span>> lanes = new HashMap<>();
        for (ServiceBoard board : services) {
            Target self = Target.service(board.service().id());
            List<Target> parts = board.functions().stream()
                    .<Target>map(f -> new Target.OfFunction(f.ref()))
                    .toList();
            boolean whole = parts.size() == board.service().functions().size();
            lanes.put(self, whole ? all.of(self) : all.together(parts));
        }
        return new EffectiveLanes(lanes, all.until());
    }

    /** A sheet without running head and foot. */
    private static String look(int services) {
        String sheet = ReportPages.styleSheet();
        return "@page { size: " + WIDE + "mm " + high(services) + "mm; margin: 12mm 14mm; }\n"
                + sheet.substring(sheet.indexOf("body {"));
    }
}
