package bonghwa.exchange.imports;

import bonghwa.domain.Audience;
import bonghwa.exchange.BadFile;
import bonghwa.exchange.FileProblem;
import bonghwa.exchange.JsonTree;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a Statuspage answers (API v2): incidents with their updates, components and groups, the summary. */
final class StatusPageImporter implements Importer {

    @Override
    public void read(String text, Drafting drafting) throws BadFile {
        Spot root = Spot.root(JsonTree.read(text));
        List<Spot> incidents = incidents(root);
        List<Spot> components = root.items().isEmpty()
                ? root.each("components")
                : root.items().stream()
                        .filter(c -> !incident(c) && c.at("name").isPresent())
                        .toList();
        boolean known =
                root.at("incidents").isPresent() || root.at("components").isPresent();
        if (incidents.isEmpty() && components.isEmpty() && !known) {
            throw new BadFile(FileProblem.of(root.line(), "import.problem.not-statuspage"));
        }
        drafting.names().readers(Audience.PUBLIC);
        List<Spot> all = new ArrayList<>(components);
        incidents.forEach(i -> all.addAll(i.each("components")));
        PageComponents page = new PageComponents(all, drafting.names());
        components.forEach(page::target);
        ZoneId zone = zone(root, drafting);
        for (Spot incident : incidents) {
            if (incident.text("status").equals("scheduled")) {
                drafting.findings().add(incident.where(), "import.odd.planned", Visible.line(incident.text("name")));
            } else {
                if (incident.each("incident_updates").isEmpty()) {
                    drafting.findings()
                            .add(incident.where(), "import.odd.no-updates", Visible.line(incident.text("name")));
                }
                drafting.story(new PageIncident(incident, page, drafting, zone).story());
            }
        }
        drafting.story(page.story(
                components, drafting, root.at("page").map(p -> p.text("name")).orElse(""), zone));
    }

    private static boolean incident(Spot spot) {
        return spot.at("incident_updates").isPresent();
    }

    private static List<Spot> incidents(Spot root) {
        if (incident(root)) {
            return List.of(root);
        }
        return Stream.of(
                        root.each("incidents").stream(),
                        root.each("scheduled_maintenances").stream(),
                        root.at("incident").stream(),
                        root.at("scheduled_maintenance").stream(),
                        root.items().stream().filter(StatusPageImporter::incident))
                .flatMap(s -> s)
                .toList();
    }

    private static ZoneId zone(Spot root, Drafting drafting) {
        String named = root.at("page").map(p -> p.text("time_zone")).orElse("");
        try {
            return named.isEmpty() ? drafting.setting().zone() : ZoneId.of(named);
        } catch (DateTimeException _) {
            drafting.findings().once("/page/time_zone", "import.odd.zone", Visible.line(named));
            return drafting.setting().zone();
        }
    }
}
