package bonghwa.exchange.report;

import bonghwa.domain.Author;
import bonghwa.domain.Redaction;
import bonghwa.domain.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report says of an entry that a steward took out: that, by whom, when and why, so that nobody takes the reason for its words. */
record HoleWords(Speech speech) {

    /** The words of an entry; where they were taken out a bar that says so, without the reason. */
    String said(TimelineEntry entry) {
        @Nullable Redaction redaction = entry.redaction();
        boolean hole =
                redaction != null && redaction.text().equals(entry.content().text());
        return hole
                ? Redaction.BAR + " " + speech.say("report.redacted")
                : speech.word(entry.content().text());
    }

    /** Who took it out, at which desk, when and why. */
    String trace(Redaction redaction) {
        Author author = redaction.by().author();
        List<String> parts = new ArrayList<>();
        parts.add(speech.say("word.redacted-by", speech.author(author)));
        if (author.person() != null || author.role() != null) {
            parts.add(speech.say("report.desk", speech.desk(author)));
        }
        parts.add(speech.full(redaction.by().recordedAt()));
        @Nullable String reason = redaction.reason();
        parts.add(speech.say("report.amended.reason", reason == null || reason.isBlank() ? "–" : reason));
        return String.join(" · ", parts);
    }
}
