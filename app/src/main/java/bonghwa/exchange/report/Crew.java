package bonghwa.exchange.report;

import bonghwa.domain.Assignment;
import bonghwa.domain.DutyHours;
import bonghwa.domain.Handover;
import bonghwa.domain.Incident;
import bonghwa.domain.Party;
import bonghwa.domain.Redaction;
import bonghwa.domain.Worked;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who did what from when until when, for how many hours, and how duties went from one to the next. */
record Crew(Subject subject, Speech speech) implements Section {

    @Override
    public void into(Tag page) {
        Incident incident = subject.incident();
        if (incident.assignments().isEmpty() && incident.conduct().handovers().isEmpty()) {
            return;
        }
        Tag section = Section.headed(page, "section", "crew-" + speech.language(), speech.say("report.crew"));
        duties(section, incident.assignments());
        hours(section, incident);
        handovers(section, incident.conduct().handovers());
    }

    private void duties(Tag section, List<Assignment> assignments) {
        Tag body = Section.table(
                section,
                "plain",
                speech.say("report.column.duty"),
                speech.say("report.column.person"),
                speech.say("report.column.from"),
                speech.say("report.column.until"));
        assignments.stream().sorted(Comparator.comparing(Assignment::from)).forEach(a -> {
            Tag row = body.in("tr");
            row.put("td", "strong", speech.word(a.duty()));
            row.put("td", "", person(a.person()));
            row.put("td", "time", speech.day(a.from()));
            @Nullable Instant end = a.end();
            row.put(
                    "td",
                    "time",
                    end == null || end.isAfter(subject.at()) ? speech.say("report.crew.still") : speech.day(end));
        });
    }

    private String person(String id) {
        return speech.word(new Party.OfPerson(id));
    }

    private void hours(Tag section, Incident incident) {
        section.in("h3").text(speech.say("report.hours"));
        section.put("p", "note", speech.say("report.hours.note"));
        Tag body = Section.table(
                section,
                "plain",
                speech.say("report.column.person"),
                speech.say("report.column.hours"),
                speech.say("report.column.unbroken"));
        Worked.of(incident, subject.at()).forEach(worked -> {
            Tag row = body.in("tr");
            row.put("td", "strong", person(worked.person()));
            row.put("td", "", speech.word(worked.total()));
            String longest = speech.word(worked.longest());
            boolean over = worked.over(DutyHours.LIMIT);
            row.put("td", over ? "strong" : "quiet", over ? speech.say("report.hours.over", longest) : longest);
        });
    }

    private void handovers(Tag section, List<Handover> handovers) {
        if (handovers.isEmpty()) {
            return;
        }
        section.in("h3").text(speech.say("report.handovers"));
        for (Handover one : handovers) {
            Tag box = section.in("div", "notice");
            String from = one.from() == null ? "–" : person(one.from());
            @Nullable
            String next =
                    one.outcome().person() == null ? one.to() : one.outcome().person();
            box.put("p", "strong", speech.say("report.handover", one.duty(), from, next == null ? "–" : person(next)));
            @Nullable Instant at = one.outcome().at();
            String step = one.outcome().step().name().toLowerCase(Locale.ROOT);
            box.put("p", "quiet", speech.say("report.handover." + step, at == null ? one.at() : at));
            brief(box, one);
        }
    }

    /** The brief that was accepted, else as it stands; where it was redacted the bar, and who did it, when and why. */
    private void brief(Tag box, Handover one) {
        HoleWords holes = new HoleWords(speech);
        @Nullable String read = one.accepted().isPresent() ? one.outcome().brief() : one.briefId();
        @Nullable Redaction redaction = read == null ? null : subject.taken().get(read);
        box.in("p", "sent").lines(holes.said(one.accepted().orElse(one.brief()), redaction));
        if (redaction != null) {
            box.put("p", "quiet", holes.trace(redaction));
        }
    }
}
