package bonghwa.exchange.export;

import bonghwa.domain.Redaction;
import bonghwa.domain.SentNotice;
import bonghwa.exchange.report.HoleWords;
import bonghwa.exchange.report.Speech;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The notices of a post-mortem, each as it was sent. */
record NoticesText(Matter matter, Sheet sheet) {

    void write() {
        Speech speech = matter.speech();
        sheet.heading(2, speech.say("report.notices"));
        List<SentNotice> notices = matter.notices();
        if (notices.isEmpty()) {
            sheet.paragraph(speech.say("report.notices.none"));
        }
        for (SentNotice notice : notices) {
            String audience =
                    speech.say("report.audience." + notice.audience().name().toLowerCase(Locale.ROOT));
            sheet.heading(3, speech.say("report.notice", notice.label(), audience));
            String facts = speech.say("report.notice.facts", notice.basis(), notice.sent());
            @Nullable Instant next = notice.next();
            sheet.paragraph(next == null ? facts : facts + " · " + speech.say("report.notice.next", next));
            HoleWords holes = new HoleWords(speech);
            @Nullable Redaction redaction = matter.taken(notice);
            sheet.quote(holes.said(notice.text(), redaction));
            if (redaction != null) {
                sheet.paragraph(holes.trace(redaction));
            }
        }
    }
}
