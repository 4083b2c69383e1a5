package bonghwa.exchange.report;

import bonghwa.domain.Dependency;
import bonghwa.domain.JourneyBoard;
import bonghwa.domain.Service;
import bonghwa.domain.Target;
import java.util.List;
import java.util.stream.Collectors;

/** What stood where, what needed what, and what users could set out to do. */
record Places(Subject subject, Speech speech) implements Section {

    @Override
    public void into(Tag page) {
        journeys(page);
        if (subject.catalogue().services().stream()
                .anyMatch(s -> !s.sites().isEmpty() || !s.dependsOn().isEmpty())) {
            services(page);
        }
    }

    private void journeys(Tag page) {
        List<JourneyBoard> journeys = subject.board().journeys();
        if (journeys.isEmpty()) {
            return;
        }
        Tag section = Section.headed(page, "section", "journeys-" + speech.language(), speech.say("report.journeys"));
        Tag body = Section.table(
                section,
                "plain",
                speech.say("report.column.journey"),
                speech.say("report.column.verdict"),
                speech.say("report.column.needs"));
        for (JourneyBoard journey : journeys) {
            Tag row = body.in("tr");
            row.put("td", "strong", speech.word(journey.journey().name()));
            row.put("td", "", verdict(journey));
            row.put("td", "quiet", speech.word(journey.journey().needs()));
        }
    }

    private String verdict(JourneyBoard journey) {
        return switch (journey.verdict()) {
            case WORKS -> speech.say("word.journey.works");
            case SLOWLY -> speech.say("word.journey.slow");
            case UNCONFIRMED -> speech.say("word.journey.unconfirmed");
            case WAITS -> speech.say("word.journey.waits-for", journey.waitsFor());
        };
    }

    private void services(Tag page) {
        Tag section = Section.headed(page, "section", "needs-" + speech.language(), speech.say("report.needs"));
        Tag body = Section.table(
                section,
                "plain",
                speech.say("report.column.service"),
                speech.say("report.column.sites"),
                speech.say("report.column.needs"));
        for (Service service : subject.catalogue().services()) {
            Tag row = body.in("tr");
            row.put("td", "strong", speech.word(service.name()));
            row.put(
                    "td",
                    "",
                    service.sites().stream()
                            .map(s -> speech.word(new Target.OfSite(s)))
                            .collect(Collectors.joining(", ")));
            row.put("td", "quiet", service.dependsOn().stream().map(this::need).collect(Collectors.joining("; ")));
        }
    }

    private String need(Dependency need) {
        return speech.say(need.hard() ? "report.need.hard" : "report.need.soft", need.on());
    }
}
