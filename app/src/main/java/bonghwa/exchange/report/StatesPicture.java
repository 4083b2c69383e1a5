package bonghwa.exchange.report;

import bonghwa.domain.EffectiveLanes;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.Span;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One picture of all services: a lane for each with its states since the start, on one axis of time, whose head stands on every page.
 * It is drawn by the style sheet, so it is vector, and its words are words.
 */
record StatesPicture(List<ServiceBoard> services, EffectiveLanes lanes, Speech speech, Axis axis) implements Section {

    static StatesPicture of(Subject subject, Speech speech) {
        return new StatesPicture(
                subject.board().services(), subject.lanes(), speech, Axis.of(subject.incident(), subject.at()));
    }

    @Override
    public void into(Tag page) {
        if (services.isEmpty()) {
            return;
        }
        Tag section =
                Section.headed(page, "section picture", "states-" + speech.language(), speech.say("report.states"));
        section.put("p", "note", speech.say("report.states.note"));
        legend(section);
        Tag table = section.in("table", "lanes");
        Tag head = table.in("thead").in("tr");
        head.in("th").with("scope", "col").text(speech.say("report.column.service"));
        axisHead(head.in("th", "axis").with("scope", "col"));
        head.in("th").with("scope", "col").text(speech.say("report.column.state"));
        head.in("th", "count").with("scope", "col").text(speech.say("report.column.working"));
        Tag body = table.in("tbody");
        services.forEach(s -> row(body.in("tr"), s));
    }

    /** A box from each mark to the next, so that the words stand where their time is. */
    private void axisHead(Tag head) {
        // No floats: a head that stands again on the next page loses them.
        Tag ends = head.in("div", "ends");
        ends.put("div", "end", speech.day(axis.from())).put("div", "end last", speech.day(axis.to()));
        Tag box = head.in("div", "ticks");
        List<Axis.Tick> ticks = axis.ticks();
        box.in("div", "tick gap")
                .with(
                        "style",
                        width(ticks.isEmpty() ? 1 : axis.place(ticks.getFirst().at())));
        for (int i = 0; i < ticks.size(); i++) {
            Axis.Tick tick = ticks.get(i);
            double next =
                    i + 1 == ticks.size() ? 1 : axis.place(ticks.get(i + 1).at());
            box.in("div", tick.day() ? "tick day" : "tick")
                    .with("style", width(next - axis.place(tick.at())))
                    .text(tick.day() ? speech.date(tick.at()) : speech.clock(tick.at()));
        }
    }

    private void row(Tag row, ServiceBoard service) {
        row.put("td", "strong", speech.word(service.service().name()));
        Tag lane = row.in("td", "axis").in("div", "lane");
        for (Span span : lanes.of(Target.service(service.service().id()))) {
            stretch(lane, span);
        }
        Section.state(row.in("td"), speech, service.effective().state());
        row.put("td", "count", service.operational() + "/" + service.functions().size());
    }

    private void stretch(Tag lane, Span span) {
        Instant end = span.until() == null ? lanes.until() : span.until();
        double from = axis.place(span.from());
        double width = axis.place(end) - from;
        if (width > 0) {
            lane.in("div", "stretch " + span.state().wire())
                    .with("style", String.format(Locale.ROOT, "left:%.3f%%;", from * 100) + width(width));
        }
    }

    private static String width(double part) {
        return String.format(Locale.ROOT, "width:%.3f%%", part * 100);
    }

    private void legend(Tag section) {
        Tag legend = section.in("p", "legend");
        for (State state : List.of(
                State.MAJOR_OUTAGE,
                State.PARTIAL_OUTAGE,
                State.DEGRADED,
                State.RECOVERING,
                State.MAINTENANCE,
                State.OPERATIONAL,
                State.UNKNOWN)) {
            Section.state(legend, speech, state);
            legend.text("\u2003");
        }
    }
}
