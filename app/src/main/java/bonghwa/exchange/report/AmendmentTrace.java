package bonghwa.exchange.report;

import bonghwa.domain.Amendment;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of a later change of an entry: what was done, by whom, when and why, and what stood there before.
 */
public record AmendmentTrace(TimelineEntry entry, Speech speech) {

    /** In a sentence. */
    public String of(Amendment amendment) {
        String what = amendment.change().struck() != null
                ? speech.say(amendment.change().struck() ? "report.struck" : "report.unstruck")
                : amendment.change().text() != null
                        ? speech.say("report.amended.text", before(amendment))
                        : speech.say("report.amended");
        String by = speech.say(
                "report.amended.by",
                what,
                speech.author(amendment.mark().author()),
                amendment.mark().recordedAt());
        @Nullable String reason = amendment.reason();
        return reason == null ? by : by + " · " + speech.say("report.amended.reason", reason);
    }

    private String before(Amendment amendment) {
        Text text = entry.written().text();
        for (Amendment earlier : entry.amendments()) {
            if (earlier.mark().compareTo(amendment.mark()) >= 0) {
                break;
            }
            Text changed = earlier.change().text();
            text = changed == null ? text : changed;
        }
        return speech.word(text);
    }
}
