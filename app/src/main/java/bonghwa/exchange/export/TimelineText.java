package bonghwa.exchange.export;

import bonghwa.domain.TimelineEntry;
import bonghwa.exchange.report.HoleWords;
import bonghwa.exchange.report.Speech;
import bonghwa.exchange.report.Spoken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The timeline of a post-mortem: a heading for each day, a point for each entry, and below it what was done to it later. */
record TimelineText(Matter matter, Sheet sheet) {

    void write() {
        Speech speech = matter.speech();
        sheet.heading(2, speech.say("report.timeline"));
        List<TimelineEntry> entries = matter.entries();
        if (entries.isEmpty()) {
            sheet.paragraph(speech.say("report.timeline.none"));
        }
        Remarks remarks = new Remarks(matter);
        @Nullable LocalDate day = null;
        for (TimelineEntry entry : entries) {
            LocalDate own = speech.localDate(entry.occurredAt());
            if (!own.equals(day)) {
                sheet.heading(3, speech.date(entry.occurredAt()));
                day = own;
            }
            sheet.point(0, speech.clock(entry.occurredAt()), said(entry));
            remarks.of(entry).forEach(r -> sheet.point(1, "", r));
        }
    }

    private String said(TimelineEntry entry) {
        Speech speech = matter.speech();
        List<String> parts = new ArrayList<>();
        parts.add(speech.word(entry.content().kind()));
        if (entry.struck()) {
            parts.add(speech.say("report.struck"));
        }
        Spoken spoken = new Spoken(matter.catalogue(), speech);
        parts.addAll(spoken.states(entry));
        parts.add(spoken.about(entry));
        parts.add(new HoleWords(speech).said(entry));
        parts.add(spoken.owned(entry));
        if (!entry.number().isEmpty()) {
            parts.add(speech.author(entry.mark().author()) + " (" + entry.number() + ")");
        }
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }
}
