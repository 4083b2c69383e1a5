package bonghwa.exchange.report;

import bonghwa.domain.Author;
import bonghwa.domain.Eta;
import bonghwa.domain.Redaction;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every entry, in the order in which things happened: what, of what, by whom at which desk, and everything that was
 * changed later.
 */
record Timeline(Subject subject, Speech speech) implements Section {

    /** Whoever writes within that time wrote at once. */
    private static final Duration AT_ONCE = Duration.ofMinutes(2);

    private static final List<String> COLUMNS = List.of(
            "report.column.when",
            "report.column.number",
            "report.column.kind",
            "report.column.what",
            "report.column.author");

    @Override
    public void into(Tag page) {
        List<TimelineEntry> entries = subject.timeline();
        String id = "timeline-" + speech.language();
        boolean none = entries.isEmpty();
        Tag section = Section.headed(page, none ? "section" : "section whole", id, speech.say("report.timeline"));
        if (none) {
            section.put("p", "none", speech.say("report.timeline.none"));
            return;
        }
        section.put("p", "note", speech.say("report.timeline.note", entries.size()));
        @Nullable LocalDate day = null;
        Tag body = section;
        for (TimelineEntry entry : entries) {
            LocalDate own = speech.localDate(entry.occurredAt());
            if (!own.equals(day)) {
                body = day(
                        section,
                        speech.wholeDate(entry.occurredAt()) + " · "
                                + subject.zone().getId());
                day = own;
            }
            row(body.in("tr", entry.struck() ? "struck" : "entry"), entry);
        }
    }

    /** A table of a day, whose date stands again on every page on which it goes on. */
    private Tag day(Tag section, String date) {
        Tag table = section.in("table", "timeline");
        Tag head = table.in("thead");
        Tag columns = head.in("tr");
        for (String column : COLUMNS) {
            columns.in("th").with("scope", "col").text(speech.say(column));
        }
        Tag day = head.in("tr", "group").in("th").with("scope", "col");
        day.with("colspan", String.valueOf(COLUMNS.size())).text(date);
        return table.in("tbody");
    }

    private void row(Tag row, TimelineEntry entry) {
        row.put("td", "time", when(entry));
        row.put("td", "number", entry.number());
        row.put("td", "quiet", speech.word(entry.content().kind()));
        what(row.in("td", "what"), entry);
        Author author = entry.mark().author();
        Tag who = row.in("td", "quiet").text(speech.author(author));
        if (author.named()) {
            who.put("p", "desk", speech.desk(author));
        }
    }

    private String when(TimelineEntry entry) {
        String at = speech.clock(entry.occurredAt());
        @Nullable Instant until = entry.content().occurred().until();
        return until != null
                ? speech.say("time.between", at, speech.clock(until))
                : entry.content().occurred().about() ? speech.say("time.about", at) : at;
    }

    private void what(Tag cell, TimelineEntry entry) {
        Spoken spoken = new Spoken(subject.catalogue(), speech);
        states(cell, entry, spoken);
        Tag text = cell.in("p", entry.struck() ? "said gone" : "said");
        text.lines(new HoleWords(speech).said(entry));
        String owned = spoken.owned(entry);
        if (!owned.isEmpty()) {
            cell.put("p", "trace", owned);
        }
        Instant recorded = entry.mark().recordedAt();
        if (Duration.between(entry.occurredAt(), recorded).abs().compareTo(AT_ONCE) > 0) {
            cell.put("p", "trace", speech.say("report.recorded", recorded));
        }
        if (!subject.room().counts(entry)) {
            cell.put("p", "trace", speech.say("report.not-counting"));
        }
        if (subject.room().disputed(entry.mark())) {
            cell.put("p", "trace", speech.say("report.disputed"));
        }
        @Nullable Redaction redaction = entry.redaction();
        if (redaction != null) {
            cell.put("p", "trace", new HoleWords(speech).trace(redaction));
        }
        AmendmentTrace trace = new AmendmentTrace(entry, speech);
        entry.amendments().forEach(a -> cell.put("p", "trace", trace.of(a)));
    }

    private record Like(@Nullable State state, @Nullable Eta eta) {}

    /** What it is about, and the states and estimates that it reports, those alike together. */
    private void states(Tag cell, TimelineEntry entry, Spoken spoken) {
        Map<Like, List<Target>> alike = new LinkedHashMap<>();
        for (Report report : entry.content().reports()) {
            alike.computeIfAbsent(new Like(report.state(), report.eta()), _ -> new ArrayList<>())
                    .add(report.target());
        }
        alike.forEach((like, targets) -> {
            Tag line = cell.in("p", "reports");
            line.put("span", "strong", new TargetNames(subject.catalogue(), speech).of(targets));
            line.text("\u2002");
            if (like.state() != null) {
                Section.state(line, speech, like.state());
            } else if (like.eta() == null) {
                line.put("span", "quiet", speech.say("report.unchanged"));
            }
            if (like.eta() != null) {
                line.put("span", "quiet", (like.state() == null ? "" : " · ") + spoken.eta(like.eta()));
            }
        });
        String about = spoken.about(entry);
        if (!about.isEmpty()) {
            cell.in("p", "reports").put("span", "strong", about);
        }
    }
}
