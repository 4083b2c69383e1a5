package bonghwa.cli;

import bonghwa.domain.TimelineEntry;
import bonghwa.exchange.export.Csv;
import bonghwa.exchange.export.ExportKind;
import bonghwa.exchange.export.Form;
import bonghwa.exchange.export.Matter;
import bonghwa.exchange.export.Ndjson;
import bonghwa.exchange.export.PostMortem;
import bonghwa.exchange.export.Remarks;
import bonghwa.exchange.export.StatusPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that an incident can be exported as; what programs read has the fields of {@code timeline --json}, and two more. */
public final class Exports {

    private Exports() {}

    /** The file of that kind, in memory. A picture takes seconds. */
    public static byte[] bytes(ExportKind kind, Matter matter) throws IOException {
        return switch (kind) {
            case MARKDOWN -> text(new PostMortem(), matter);
            case CSV -> text(new Csv(), matter);
            case NDJSON -> text(new Ndjson(Exports::object), matter);
            case HTML -> text(new StatusPage(), matter);
            case PNG -> matter.states().png();
        };
    }

    private static byte[] text(Form form, Matter matter) {
        return form.of(matter).getBytes(StandardCharsets.UTF_8);
    }

    private static String object(Matter matter, TimelineEntry entry) {
        Words words = new Words(matter.speech().language());
        Stamp stamp = new Stamp(matter.speech().zone(), words);
        Map<String, @Nullable Object> fields =
                new EntryJson(matter.speech().teller().catalogue(), stamp, matter.room()).of(entry);
        fields.put("remarks", new Remarks(matter).of(entry));
        fields.put("clock", matter.clock().name().toLowerCase(Locale.ROOT));
        if (matter.open()) {
            // Nobody wrote it down in these words at a desk.
            fields.replaceAll((_, value) -> "".equals(value) ? null : value);
        }
        return Json.line(fields);
    }
}
