package bonghwa.exchange.report;

import bonghwa.domain.Audience;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.SentNotice;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be said, since when it is known, and what is unknown: public services and functions only, by what they are worth. */
record PressSheet(Subject subject, Speech speech) implements Section {

    private static final int ON_ONE_SHEET = 17;

    @Override
    public void into(Tag page) {
        Tag said = Section.headed(page, "section", "said-" + speech.language(), speech.say("report.press.said"));
        Optional<SentNotice> last = subject.incident().lastNotice(Audience.PUBLIC, subject.at());
        said.put("p", "quiet", speech.say("report.press.rule"));
        last.ifPresent(n -> said.in("p", "sent").lines(speech.word(n.text())));
        if (last.isEmpty()) {
            said.put("p", "none", speech.say("report.last-notice.none"));
        }
        table(page, "report.press.known", s -> s != State.UNKNOWN && s != State.OPERATIONAL);
        table(page, "report.press.unknown", s -> s == State.UNKNOWN);
    }

    private void table(Tag page, String key, java.util.function.Predicate<State> wanted) {
        Tag section = Section.headed(page, "section", key + "-" + speech.language(), speech.say(key));
        List<ServiceBoard> services = subject.board().services().stream()
                .filter(s -> s.service().audience() == Audience.PUBLIC
                        && !told(s, wanted).isEmpty())
                .sorted((a, b) -> State.BY_BADNESS.compare(
                        b.effective().state(), a.effective().state()))
                .toList();
        if (services.isEmpty()) {
            section.put("p", "none", speech.say(key + ".none"));
            return;
        }
        Tag body = Section.table(
                section,
                "plain",
                speech.say("report.column.service"),
                speech.say("report.column.functions"),
                speech.say("report.column.since"));
        int rows = subject.manifest().edition().rows(ON_ONE_SHEET);
        if (services.size() > rows) {
            section.put("p", "note", speech.say("report.more", services.size() - rows));
        }
        for (ServiceBoard service : services.stream().limit(rows).toList()) {
            Tag row = body.in("tr");
            row.put("td", "strong", speech.word(service.service().name()));
            row.put("td", "", String.join(", ", told(service, wanted)));
            row.put("td", "time", service.since() == null ? "–" : speech.day(service.since()));
        }
    }

    private List<String> told(ServiceBoard service, java.util.function.Predicate<State> wanted) {
        List<String> told = new ArrayList<>();
        List<FunctionBoard> some = service.functions().stream()
                .filter(f -> service.service().audienceOf(f.function()) == Audience.PUBLIC)
                .filter(f -> wanted.test(f.effective().state()))
                .toList();
        some.stream()
                .map(f -> f.effective().state())
                .distinct()
                .forEach(state -> told.add(some.stream()
                                .filter(f -> f.effective().state() == state)
                                .map(f -> speech.word(f.function().name()))
                                .collect(Collectors.joining(", "))
                        + " (" + speech.word(state) + ")"));
        return told;
    }
}
