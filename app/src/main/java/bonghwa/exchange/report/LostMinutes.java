package bonghwa.exchange.report;

import bonghwa.domain.LostTime;
import bonghwa.domain.Service;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.time.Duration;
import java.util.List;

/** How many minutes each function was in each state that takes something from users. */
record LostMinutes(Subject subject, Speech speech) implements Section {

    @Override
    public void into(Tag page) {
        List<LostTime> lost =
                subject.lost().stream().filter(l -> !l.total().isZero()).toList();
        if (subject.catalogue().services().isEmpty()) {
            return;
        }
        Tag section = Section.headed(page, "section", "lost-" + speech.language(), speech.say("report.lost"));
        section.put("p", "note", speech.say("report.lost.note"));
        if (lost.isEmpty()) {
            section.put("p", "none", speech.say("report.lost.none"));
            return;
        }
        Tag table = section.in("table", "numbers");
        Tag head = table.in("thead").in("tr");
        head.in("th").with("scope", "col").text(speech.say("report.column.function"));
        LostTime.STATES.forEach(
                s -> head.in("th", "number").with("scope", "col").text(speech.word(s)));
        head.in("th", "number").with("scope", "col").text(speech.say("report.column.total"));
        for (Service service : subject.catalogue().services()) {
            List<LostTime> parts = lost.stream()
                    .filter(l -> service.parts().contains(l.target()))
                    .toList();
            if (!parts.isEmpty()) {
                // Kept together, else a name could stand alone at the foot of a page.
                Tag body = table.in("tbody", "together");
                body.in("tr", "group")
                        .in("td")
                        .with("colspan", String.valueOf(LostTime.STATES.size() + 2))
                        .text(speech.word(service.name()));
                parts.forEach(p -> row(body.in("tr"), service, p));
            }
        }
    }

    private void row(Tag row, Service service, LostTime lost) {
        row.put("td", "inner", name(service, lost.target()));
        for (State state : LostTime.STATES) {
            row.put("td", "number", minutes(lost.in(state)));
        }
        row.put("td", "number strong", minutes(lost.total()));
    }

    private String name(Service service, Target target) {
        return target instanceof Target.OfFunction(var ref)
                ? service.function(ref.function())
                        .map(f -> speech.word(f.name()))
                        .orElse(ref.function())
                : speech.say("report.lost.whole");
    }

    private static String minutes(Duration length) {
        return length.isZero() ? "–" : String.format(java.util.Locale.ROOT, "%,d", length.toMinutes());
    }
}
