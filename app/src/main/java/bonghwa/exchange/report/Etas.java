package bonghwa.exchange.report;

import bonghwa.domain.Estimate;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.ServiceBoard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When the functions of a service are expected back: each estimate with those of which it was said, and never for another one; that of
 * the service only where it was said of the whole.
 */
record Etas(Subject subject, Speech speech) {

    /** So many functions are named with an estimate. */
    private static final int NAMED = 3;

    String of(ServiceBoard service) {
        Map<Estimate, List<FunctionBoard>> alike = new LinkedHashMap<>();
        service.abnormal()
                .forEach(f -> alike.computeIfAbsent(f.reported().estimate(), _ -> new ArrayList<>())
                        .add(f));
        List<FunctionBoard> open = unsaid(alike);
        if (alike.isEmpty()) {
            return said(service.reported().estimate());
        }
        if (alike.size() == 1 && open.isEmpty()) {
            return said(alike.keySet().iterator().next());
        }
        List<String> parts = new ArrayList<>();
        alike.forEach((estimate, functions) -> parts.add(named(functions) + " " + said(estimate)));
        if (!open.isEmpty()) {
            parts.add(speech.say("report.eta.rest"));
        }
        return String.join("; ", parts);
    }

    /** Takes those out of which nobody said anything, or of which it was taken back. */
    private static List<FunctionBoard> unsaid(Map<Estimate, List<FunctionBoard>> alike) {
        List<FunctionBoard> open = new ArrayList<>();
        alike.entrySet().stream().filter(e -> e.getKey().at() == null).forEach(e -> open.addAll(e.getValue()));
        alike.keySet().removeIf(e -> e.at() == null);
        return open;
    }

    private String named(List<FunctionBoard> functions) {
        String named = functions.stream()
                .limit(NAMED)
                .map(f -> speech.word(f.function().name()))
                .collect(Collectors.joining(", "));
        int more = functions.size() - NAMED;
        return more > 0 ? named + " " + speech.say("report.more", more) : named;
    }

    private String said(Estimate estimate) {
        var at = estimate.at();
        if (at == null) {
            return speech.say("report.eta.none");
        }
        String said = speech.say(at.isBefore(subject.at()) ? "word.eta.passed" : "word.eta.at", at);
        return estimate.slips() == 0 ? said : said + " · " + speech.say("word.slipped", estimate.slips());
    }
}
