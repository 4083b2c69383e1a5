package bonghwa.exchange.report;

import bonghwa.domain.Author;
import bonghwa.domain.Redaction;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a report says of an entry that a steward took out: that, by whom, when and why, so that nobody takes the reason for its words. */
public record HoleWords(Speech speech) {

    /** The words of an entry; where they were taken out a bar that says so, without the reason. */
    public String said(TimelineEntry entry) {
        return said(entry.content().text(), entry.redaction());
    }

    /** What a notice said, by what was redacted of which line. */
    String said(SentNotice notice, Map<String, Redaction> taken) {
        return said(notice.text(), taken.get(notice.mark().id()));
    }

    /** Those words of a record; the bar where they are what its redaction left of them. */
    public String said(Text text, @Nullable Redaction redaction) {
        boolean hole = redaction != null && redaction.text().equals(text);
        return hole ? Redaction.BAR + " " + speech.say("report.redacted") : speech.word(text);
    }

    /** Who took it out, at which desk, when and why; where nobody may know by whom only when. */
    public String trace(Redaction redaction) {
        Author author = redaction.by().author();
        if (author.desk().isEmpty()) {
            return speech.say("report.redacted.when", speech.full(redaction.by().recordedAt()));
        }
        List<String> parts = new ArrayList<>();
        parts.add(speech.say("word.redacted-by", speech.author(author)));
        if (author.named()) {
            parts.add(speech.say("report.desk", speech.desk(author)));
        }
        parts.add(speech.full(redaction.by().recordedAt()));
        @Nullable String reason = redaction.reason();
        parts.add(speech.say("report.amended.reason", reason == null || reason.isBlank() ? "–" : reason));
        return String.join(" · ", parts);
    }
}
