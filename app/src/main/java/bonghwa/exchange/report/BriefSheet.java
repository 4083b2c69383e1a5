package bonghwa.exchange.report;

import bonghwa.domain.Assignment;
import bonghwa.domain.Audience;
import bonghwa.domain.Beat;
import bonghwa.domain.Duty;
import bonghwa.domain.Rhythm;
import bonghwa.domain.SentNotice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is on, with phone numbers, and what the public was told last and will be told next. */
record BriefSheet(Subject subject, Speech speech) implements Section {

    private static final int ON_ONE_SHEET = 10;

    @Override
    public void into(Tag page) {
        new NextEtas(subject, speech).into(page);
        people(page);
        notice(page);
    }

    private void people(Tag page) {
        Tag section = Section.headed(page, "section", "on-" + speech.language(), speech.say("report.on-duty"));
        List<Assignment> on = subject.incident().assignments().stream()
                .filter(a -> a.holds(subject.at()) && a.duty() instanceof Duty.OfRole)
                .toList();
        if (on.isEmpty()) {
            section.put("p", "none", speech.say("report.on-duty.none"));
            return;
        }
        Tag body = Section.table(
                section,
                "plain",
                speech.say("report.column.duty"),
                speech.say("report.column.person"),
                speech.say("report.column.phone"));
        for (Assignment one : on.stream().limit(subject.rows(ON_ONE_SHEET)).toList()) {
            Tag row = body.in("tr");
            row.put("td", "", speech.word(one.duty()));
            row.put("td", "strong", speech.word(new bonghwa.domain.Party.OfPerson(one.person())));
            row.put("td", "", phone(one.person()));
        }
    }

    private String phone(String person) {
        return subject.catalogue()
                .person(person)
                .flatMap(p -> Optional.ofNullable(p.phone()))
                .orElse("–");
    }

    private void notice(Tag page) {
        Tag section = Section.headed(page, "section", "notice-" + speech.language(), speech.say("report.last-notice"));
        Optional<SentNotice> last = subject.incident().lastNotice(Audience.PUBLIC, subject.at());
        section.put(
                "p",
                last.map(n -> speech.say("report.last-notice.sent", n.number(), n.basis(), n.sent()))
                        .orElseGet(() -> speech.say("report.last-notice.none")));
        last.ifPresent(n -> section.in("p", "sent").lines(subject.words(speech.word(n.text()))));
        @Nullable
        Instant next = Rhythm.of(subject.incident(), Beat.NOTICE, subject.at()).next();
        if (next != null) {
            section.put(
                    "p",
                    speech.say(
                            next.isBefore(subject.at()) ? "report.next-notice.overdue" : "report.next-notice", next));
        }
    }
}
