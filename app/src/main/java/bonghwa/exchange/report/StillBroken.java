package bonghwa.exchange.report;

import bonghwa.domain.FunctionBoard;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import java.util.List;
import java.util.stream.Collectors;

/** What users do not have back: which functions of which services, and until when, with how often that was put off. */
record StillBroken(Subject subject, Speech speech) implements Section {

    /** So many functions are named; of the others only how many there are. */
    private static final int NAMED = 6;

    private static final int NAMED_ON_A_SHEET = 3;
    private static final int ON_ONE_SHEET = 12;

    @Override
    public void into(Tag page) {
        List<ServiceBoard> broken = broken();
        Tag section = Section.headed(page, "section", "broken-" + speech.language(), speech.say("report.broken"));
        if (broken.isEmpty()) {
            section.put("p", "none", speech.say(anything() ? "report.broken.none" : "report.broken.unknown"));
            return;
        }
        Tag body = Section.table(
                section,
                "broken",
                speech.say("report.column.service"),
                speech.say("report.column.state"),
                speech.say("report.column.functions"),
                speech.say("report.column.eta"));
        int rows = subject.rows(ON_ONE_SHEET);
        broken.stream().limit(rows).forEach(s -> row(body.in("tr"), s));
        if (broken.size() > rows) {
            section.put("p", "note", speech.say("report.more", broken.size() - rows));
        }
    }

    private boolean anything() {
        return subject.board().services().stream().anyMatch(s -> s.effective().state() != State.UNKNOWN);
    }

    private List<ServiceBoard> broken() {
        return subject.board().services().stream()
                .filter(s -> s.effective().state() != State.OPERATIONAL
                        && s.effective().state() != State.UNKNOWN)
                .sorted((a, b) -> State.BY_BADNESS.compare(
                        b.effective().state(), a.effective().state()))
                .toList();
    }

    private void row(Tag row, ServiceBoard service) {
        row.put("td", "strong", speech.word(service.service().name()));
        Section.state(row.in("td"), speech, service.effective().state());
        row.put("td", "", functions(service));
        row.put("td", "quiet", new Etas(subject, speech).of(service));
    }

    private String functions(ServiceBoard service) {
        List<FunctionBoard> abnormal = service.abnormal();
        if (abnormal.size() == service.functions().size()) {
            return speech.say("report.broken.all");
        }
        int most = Math.min(NAMED, subject.rows(NAMED_ON_A_SHEET));
        String named = abnormal.stream()
                .limit(most)
                .map(f -> speech.word(f.function().name()))
                .collect(Collectors.joining(", "));
        int more = abnormal.size() - most;
        return more > 0 ? named + " " + speech.say("report.more", more) : named;
    }
}
