package bonghwa.exchange.report;

import bonghwa.domain.Audience;
import bonghwa.domain.Beat;
import bonghwa.domain.Duty;
import bonghwa.domain.Party;
import bonghwa.domain.Post;
import bonghwa.domain.Rhythm;
import bonghwa.domain.Role;
import bonghwa.domain.SentNotice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        List<On> on = on();
        if (on.stream().allMatch(o -> o.person() == null)) {
            section.put("p", "none", speech.say("report.on-duty.none"));
        }
        if (on.isEmpty()) {
            return;
        }
        Tag body = Section.table(
                section,
                "plain",
                speech.say("report.column.duty"),
                speech.say("report.column.person"),
                speech.say("report.column.phone"));
        int rows = subject.rows(ON_ONE_SHEET);
        on.stream().limit(rows).forEach(o -> row(body.in("tr"), o));
        if (on.size() > rows) {
            section.put("p", "note", speech.say("report.more", on.size() - rows));
        }
    }

    private record On(Duty duty, @Nullable String person) {}

    /** Who has a role; of the roles that every incident needs also those that nobody has, while it is open. */
    private List<On> on() {
        return Post.of(subject.incident(), subject.at()).stream()
                .filter(p -> p.duty() instanceof Duty.OfRole)
                .flatMap(p -> p.vacant()
                        ? Stream.of(new On(p.duty(), null))
                        : p.holders().stream().map(a -> new On(p.duty(), a.person())))
                .filter(o -> o.person() != null || needed(o.duty()))
                .toList();
    }

    private boolean needed(Duty duty) {
        return !subject.incident().closed() && duty instanceof Duty.OfRole(String role) && Role.NEEDED.contains(role);
    }

    private void row(Tag row, On one) {
        @Nullable String person = one.person();
        row.put("td", "", speech.word(one.duty()));
        row.put("td", "strong", person == null ? speech.say("word.vacant") : speech.word(new Party.OfPerson(person)));
        row.put(
                "td",
                "",
                person == null
                        ? "–"
                        : new Phones(subject.catalogue(), speech).of(person).orElse("–"));
    }

    private void notice(Tag page) {
        Tag section = Section.headed(page, "section", "notice-" + speech.language(), speech.say("report.last-notice"));
        Optional<SentNotice> last = subject.incident().lastNotice(Audience.PUBLIC, subject.at());
        section.put(
                "p",
                last.map(n -> speech.say("report.last-notice.sent", n.label(), n.basis(), n.sent()))
                        .orElseGet(() -> speech.say("report.last-notice.none")));
        last.ifPresent(n ->
                section.in("p", "sent").lines(subject.words(new HoleWords(speech).said(n, subject.taken()))));
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
