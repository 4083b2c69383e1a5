package bonghwa.exchange.report;

import bonghwa.domain.Kind;
import bonghwa.domain.OpenItem;
import bonghwa.domain.Party;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.WaitsOn;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who waits for whom: blockers with how long each held, or the tasks and asks that are left. */
record OpenWork(Subject subject, Speech speech, Sort sort) implements Section {

    private static final int ON_ONE_SHEET = 5;

    /** Which of them. */
    enum Sort {
        /** What holds the work up now. */
        BLOCKERS_NOW("report.blockers-now"),
        /** All that ever held it up, with how long. */
        BLOCKERS_EVER("report.blockers"),
        /** What is left to be done. */
        TASKS("report.tasks");

        private final String key;

        Sort(String key) {
            this.key = key;
        }
    }

    @Override
    public void into(Tag page) {
        List<TimelineEntry> items = items();
        String css = items.isEmpty() ? "section bare" : "section";
        Tag section = Section.headed(page, css, sort + "-" + speech.language(), speech.say(sort.key));
        if (items.isEmpty()) {
            section.put("p", "none", speech.say(sort.key + ".none"));
            return;
        }
        Tag body = Section.table(
                section,
                "work",
                speech.say("report.column.since"),
                speech.say("report.column.what"),
                speech.say("report.column.owner"),
                speech.say(sort == Sort.TASKS ? "report.column.due" : "report.column.held"));
        int rows = subject.rows(ON_ONE_SHEET);
        items.stream().limit(rows).forEach(i -> row(body.in("tr"), i));
        if (items.size() > rows) {
            section.put("p", "note", speech.say("report.more", items.size() - rows));
        }
    }

    private List<TimelineEntry> items() {
        return switch (sort) {
            case BLOCKERS_NOW -> open(k -> k == Kind.BLOCKER);
            case TASKS -> open(k -> k == Kind.TASK || k == Kind.ASK);
            case BLOCKERS_EVER ->
                subject.incident().log().entries().stream()
                        .filter(e -> e.content().kind() == Kind.BLOCKER && !e.struck())
                        .toList();
        };
    }

    private List<TimelineEntry> open(Predicate<Kind> kinds) {
        return subject.open().stream()
                .filter(i -> kinds.test(i.kind()))
                .map(OpenItem::entry)
                .toList();
    }

    private void row(Tag row, TimelineEntry entry) {
        row.put("td", "time", speech.day(entry.occurredAt()));
        Tag what = row.in("td");
        what.put("span", "strong", subject.words(new HoleWords(speech).said(entry)));
        @Nullable WaitsOn on = entry.content().waitsOn();
        if (on != null) {
            what.put("span", "quiet", " " + speech.say("report.waits", on));
        }
        String about = new Spoken(subject.catalogue(), speech).about(entry);
        if (!about.isEmpty()) {
            what.put("span", "quiet", " · " + about);
        }
        what.put("span", "number", Section.HELD + entry.number());
        List<Party> owners = new OpenItem(entry).owners();
        row.put("td", "", owners.isEmpty() ? speech.say("report.no-owner") : named(owners));
        row.put("td", "quiet", last(entry));
    }

    /** On the sheet that is carried to the site with their numbers. */
    private String named(List<Party> owners) {
        boolean sheet = subject.manifest().edition().form() == Edition.Form.BRIEF;
        return sheet ? new Phones(subject.catalogue(), speech).of(owners) : speech.word(owners);
    }

    private String last(TimelineEntry entry) {
        if (sort == Sort.TASKS) {
            @Nullable Instant due = entry.content().due();
            return due == null ? speech.say("report.no-due") : speech.day(due);
        }
        boolean done = entry.doneBy(subject.at());
        return speech.say(done ? "report.held.cleared" : "report.held.still", entry.held(subject.at()));
    }
}
