package bonghwa.exchange;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Report;
import bonghwa.domain.Target;
import java.util.ArrayList;
import java.util.List;

/** Sets the functions of a service of which a recorded incident speaks as a whole. */
final class Spread {

    private Spread() {}

    /** A state of a service as a whole sets each of its functions: one report for each. */
    static void over(Catalogue catalogue, List<RecordedEvent> events) {
        events.replaceAll(event -> event instanceof RecordedEvent.Entry(Content content)
                ? new RecordedEvent.Entry(spread(catalogue, content))
                : event);
    }

    private static Content spread(Catalogue catalogue, Content content) {
        List<Report> reports = new ArrayList<>();
        for (Report report : content.reports()) {
            List<Report> each = catalogue.functionsOf(report.target()).stream()
                    .map(f -> new Report(new Target.OfFunction(f), report.state(), report.amount(), report.eta()))
                    .toList();
            reports.addAll(each.isEmpty() ? List.of(report) : each);
        }
        return new Content(
                content.kind(),
                content.occurred(),
                content.text(),
                content.typed(),
                content.about(),
                reports,
                content.due());
    }
}
