package bonghwa.exchange.report;

import bonghwa.domain.Audience;
import bonghwa.domain.SentNotice;
import bonghwa.domain.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may be said, since when it is known, and what is unknown: public services and functions only, by what they are worth. */
record PressSheet(Subject subject, Speech speech) implements Section {

    private static final int ON_ONE_SHEET = 17;

    @Override
    public void into(Tag page) {
        Tag said = Section.headed(page, "section", "said-" + speech.language(), speech.say("report.press.said"));
        Optional<SentNotice> last = subject.incident().lastNotice(Audience.PUBLIC, subject.at());
        said.put("p", "quiet", speech.say("report.press.rule"));
        last.ifPresent(n -> said.in("p", "sent").lines(new HoleWords(speech).said(n, subject.taken())));
        if (last.isEmpty()) {
            said.put("p", "none", speech.say("report.last-notice.none"));
        }
        table(page, "report.press.known", s -> s != State.UNKNOWN && s != State.OPERATIONAL);
        table(page, "report.press.unknown", s -> s == State.UNKNOWN);
    }

    private void table(Tag page, String key, Predicate<State> wanted) {
        Tag section = Section.headed(page, "section", key + "-" + speech.language(), speech.say(key));
        List<PressRow> told = subject.board().services().stream()
                .filter(s -> s.service().audience() == Audience.PUBLIC)
                .sorted((a, b) -> State.BY_BADNESS.compare(
                        b.effective().state(), a.effective().state()))
                .flatMap(s -> PressRow.of(s, subject.board(), wanted).stream())
                .toList();
        if (told.isEmpty()) {
            section.put("p", "none", speech.say(key + ".none"));
            return;
        }
        Tag body = Section.table(
                section,
                "plain",
                speech.say("report.column.service"),
                speech.say("report.column.functions"),
                speech.say("report.column.state-since"),
                speech.say("report.column.confirmed"));
        int rows = subject.rows(ON_ONE_SHEET);
        if (told.size() > rows) {
            section.put("p", "note", speech.say("report.more", told.size() - rows));
        }
        told.stream().limit(rows).forEach(one -> row(body.in("tr"), one));
    }

    private void row(Tag row, PressRow one) {
        row.put("td", "strong", speech.word(one.service().name()));
        String state = speech.word(one.state());
        String functions =
                one.functions().stream().map(f -> speech.word(f.name())).collect(Collectors.joining(", "));
        row.put("td", "", functions.isEmpty() ? state : functions + " (" + state + ")");
        row.put("td", "time", moment(one.since()));
        row.put("td", "time", moment(one.confirmed()));
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "–" : speech.day(at);
    }
}
