package bonghwa.exchange.report;

import bonghwa.domain.Audience;
import bonghwa.domain.Board;
import bonghwa.domain.Counts;
import bonghwa.domain.SentNotice;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The notices as they were sent, each beside what the record had of its basis when it went out, and has of it now. */
record Notices(Subject subject, Speech speech) implements Section {

    @Override
    public void into(Tag page) {
        List<SentNotice> notices = subject.incident().notices();
        String css = notices.isEmpty() ? "section bare" : "section";
        Tag section = Section.headed(page, css, "notices-" + speech.language(), speech.say("report.notices"));
        if (notices.isEmpty()) {
            section.put("p", "none", speech.say("report.notices.none"));
        }
        for (SentNotice notice : notices) {
            Tag one = section.in("div", "notice");
            one.in("h3").text(speech.say("report.notice", notice.number(), audience(notice.audience())));
            one.put("p", "quiet", facts(notice));
            one.in("p", "sent").lines(speech.word(notice.text()));
            if (!subject.board().services().isEmpty()) {
                one.put("p", "quiet", compared(notice));
            }
        }
    }

    private String audience(Audience audience) {
        return speech.say("report.audience." + audience.name().toLowerCase(Locale.ROOT));
    }

    private String facts(SentNotice notice) {
        String facts = speech.say("report.notice.facts", notice.basis(), notice.sent());
        @Nullable Instant next = notice.next();
        return next == null ? facts : facts + " · " + speech.say("report.notice.next", next);
    }

    private String compared(SentNotice notice) {
        Counts then = Board.of(
                        subject.catalogue(), notice.known(subject.incident().log()), notice.basis())
                .counts(Audience.PUBLIC);
        Counts now = Board.of(subject.catalogue(), subject.incident().log(), notice.basis())
                .counts(Audience.PUBLIC);
        return speech.say(
                "report.notice.known", then.functions(), then.functionsOperational(), now.functionsOperational());
    }
}
