package bonghwa.exchange.report;

import bonghwa.domain.Estimate;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is expected back next, in the order of the estimates, with how often each was put off. */
record NextEtas(Subject subject, Speech speech) implements Section {

    private static final int ON_ONE_SHEET = 5;

    private record Expected(Instant at, int slips, Target target) {}

    @Override
    public void into(Tag page) {
        Tag section = Section.headed(page, "section", "etas-" + speech.language(), speech.say("report.next-etas"));
        List<Expected> next = subject.board().services().stream()
                .flatMap(NextEtas::expected)
                .filter(e -> !e.at().isBefore(subject.at()))
                .sorted(Comparator.comparing(Expected::at))
                .toList();
        if (next.isEmpty()) {
            section.put("p", "none", speech.say("report.next-etas.none"));
            return;
        }
        int rows = subject.rows(ON_ONE_SHEET);
        for (Expected one : next.stream().limit(rows).toList()) {
            String slipped = one.slips() == 0 ? "" : " · " + speech.say("word.slipped", one.slips());
            section.put("p", "next", speech.day(one.at()) + "\u2002" + speech.word(one.target()) + slipped);
        }
        if (next.size() > rows) {
            section.put("p", "note", speech.say("report.more", next.size() - rows));
        }
    }

    private static Stream<Expected> expected(ServiceBoard service) {
        Target self = Target.service(service.service().id());
        return service.functions().isEmpty()
                ? expected(service.effective().state(), service.reported().estimate(), self)
                : service.functions().stream()
                        .flatMap(f -> expected(
                                f.effective().state(), f.reported().estimate(), new Target.OfFunction(f.ref())));
    }

    private static Stream<Expected> expected(State state, Estimate estimate, Target target) {
        @Nullable Instant at = estimate.at();
        return at == null || state == State.OPERATIONAL
                ? Stream.empty()
                : Stream.of(new Expected(at, estimate.slips(), target));
    }
}
