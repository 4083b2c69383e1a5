package bonghwa.exchange.imports;

import bonghwa.exchange.BadFile;
import bonghwa.exchange.FileProblem;
import bonghwa.exchange.JsonTree;
import bonghwa.exchange.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Webhook payloads of Prometheus Alertmanager (version 4): one, a list, or one behind the other. */
final class AlertImporter implements Importer {

    /** What Go writes for no time at all. */
    private static final String NEVER = "0001-01-01T00:00:00";

    @Override
    public void read(String text, Drafting drafting) throws BadFile {
        List<Alert> alerts = new ArrayList<>();
        for (Tree document : JsonTree.readAll(text)) {
            Spot root = Spot.root(document);
            List<Spot> payloads = root.items().isEmpty() ? List.of(root) : root.items();
            payloads.forEach(payload -> alerts.addAll(alerts(payload, drafting)));
        }
        if (alerts.isEmpty()) {
            throw new BadFile(FileProblem.of(1, "import.problem.not-alerts"));
        }
        Whenever whenever = new Whenever(drafting);
        List<Alert.Turn> turns = new ArrayList<>();
        for (Alert alert : alerts) {
            turns.addAll(turns(alert, drafting, whenever));
        }
        turns.sort(Comparator.comparing(t -> t.when().at()));
        drafting.story(whenever.story(new Firing(drafting).told(turns)));
    }

    private static List<Alert> alerts(Spot payload, Drafting drafting) {
        if (payload.at("labels").isPresent()) {
            return List.of(new Alert(payload));
        }
        Findings findings = drafting.findings();
        payload.first("version")
                .filter(v -> !v.text().equals("4"))
                .ifPresent(v -> findings.once(v.where(), "import.odd.version", Visible.line(v.text())));
        payload.first("truncatedAlerts")
                .filter(t -> !t.text().equals("0"))
                .ifPresent(t -> findings.add(t.where(), "import.odd.truncated", Visible.line(t.text())));
        return payload.each("alerts").stream().map(Alert::new).toList();
    }

    private static List<Alert.Turn> turns(Alert alert, Drafting drafting, Whenever whenever) {
        Optional<Instant> start =
                drafting.moments().read(alert.starts().text(), alert.starts().where());
        var target = alert.target(drafting.names());
        List<Alert.Turn> turns = new ArrayList<>();
        turns.add(new Alert.Turn(alert, true, whenever.at(start), target));
        alert.ends().ifPresent(ends -> {
            if (ends.text().startsWith(NEVER)) {
                drafting.findings().add(ends.where(), "import.odd.no-end", ends.text());
            } else if (alert.resolved()) {
                Optional<Instant> end = drafting.moments().read(ends.text(), ends.where());
                if (end.isPresent() && start.isPresent() && end.get().isBefore(start.get())) {
                    drafting.findings().add(ends.where(), "import.odd.backwards", Visible.line(ends.text()));
                }
                turns.add(new Alert.Turn(alert, false, whenever.at(end), target));
            }
        });
        return turns;
    }
}
