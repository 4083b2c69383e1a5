package bonghwa.exchange.export;

import bonghwa.domain.Redaction;
import bonghwa.domain.TimelineEntry;
import bonghwa.exchange.report.AmendmentTrace;
import bonghwa.exchange.report.HoleWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be said beside an entry: that it does not count, is disputed, and all that was done to it later. */
public record Remarks(Matter matter) {

    /** In the order in which it was done. */
    public List<String> of(TimelineEntry entry) {
        List<String> remarks = new ArrayList<>();
        if (!matter.room().counts(entry)) {
            remarks.add(matter.speech().say("report.not-counting"));
        }
        if (matter.room().disputed(entry.mark())) {
            remarks.add(matter.speech().say("report.disputed"));
        }
        @Nullable Redaction redaction = entry.redaction();
        if (redaction != null) {
            remarks.add(new HoleWords(matter.speech()).trace(redaction));
        }
        AmendmentTrace trace = new AmendmentTrace(entry, matter.speech());
        entry.amendments().forEach(a -> remarks.add(trace.of(a)));
        return List.copyOf(remarks);
    }
}
