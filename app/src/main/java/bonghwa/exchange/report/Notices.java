package bonghwa.exchange.report;

import bonghwa.domain.Audience;
import bonghwa.domain.Board;
import bonghwa.domain.Counts;
import bonghwa.domain.Party;
import bonghwa.domain.Redaction;
import bonghwa.domain.Release;
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
            one.in("h3").text(title(notice));
            one.put("p", "quiet", facts(notice));
            one.put("p", "quiet", ways(notice));
            words(one, notice);
            if (!subject.board().services().isEmpty()) {
                one.put("p", "quiet", compared(notice));
            }
        }
    }

    /** What it said; where that was redacted the bar, when it was done, and for those who were there who did it and why. */
    private void words(Tag one, SentNotice notice) {
        HoleWords holes = new HoleWords(speech);
        @Nullable Redaction redaction = subject.taken().get(notice.mark().id());
        one.in("p", "sent").lines(holes.said(notice.text(), redaction));
        if (redaction != null) {
            boolean open = subject.manifest().edition().open();
            one.put("p", "quiet", holes.trace(open ? redaction.open() : redaction));
        }
    }

    private String audience(Audience audience) {
        return speech.say("report.audience." + audience.name().toLowerCase(Locale.ROOT));
    }

    private String title(SentNotice notice) {
        String title = speech.say("report.notice", notice.number(), audience(notice.audience()));
        boolean first = notice.label().equals(String.valueOf(notice.number()));
        return first ? title : title + " · " + speech.say("report.notice.correction", notice.label());
    }

    /** By which ways it went out; and, for those who were there, who approved it. */
    private String ways(SentNotice notice) {
        @Nullable Release release = notice.release();
        List<String> channels = release == null ? List.of() : release.channels();
        String ways = channels.isEmpty()
                ? speech.say("report.notice.channels.none")
                : speech.say("report.notice.channels", String.join(", ", channels));
        if (subject.manifest().edition().open()) {
            return ways;
        }
        @Nullable String by = release == null ? null : release.approvedBy();
        String approved = by == null
                ? speech.say("report.notice.approved.none")
                : speech.say("report.notice.approved", new Party.OfPerson(by));
        return ways + " · " + approved;
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
