package bonghwa.exchange.report;

import bonghwa.domain.Kind;
import bonghwa.domain.TimelineEntry;
import java.util.List;

/** The entries that tell the story: milestones, decisions, and what somebody pinned. */
record KeyEvents(Subject subject, Speech speech) implements Section {

    @Override
    public void into(Tag page) {
        List<TimelineEntry> key = subject.timeline().stream()
                .filter(e -> !e.struck() && subject.room().counts(e))
                .filter(e -> e.pinned()
                        || e.content().kind() == Kind.MILESTONE
                        || e.content().kind() == Kind.DECISION)
                .toList();
        if (key.isEmpty()) {
            return;
        }
        Tag section = Section.headed(page, "section", "key-" + speech.language(), speech.say("report.key"));
        Tag body = Section.table(
                section,
                "events",
                speech.say("report.column.when"),
                speech.say("report.column.kind"),
                speech.say("report.column.what"));
        for (TimelineEntry entry : key) {
            Tag row = body.in("tr");
            row.put("td", "time", speech.day(entry.occurredAt()));
            row.put("td", "quiet", speech.word(entry.content().kind()));
            row.in("td").text(new HoleWords(speech).said(entry)).put("span", "number", Section.HELD + entry.number());
        }
    }
}
