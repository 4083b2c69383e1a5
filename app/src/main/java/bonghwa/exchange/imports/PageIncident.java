package bonghwa.exchange.imports;

import bonghwa.domain.About;
import bonghwa.domain.ImportKey;
import bonghwa.domain.Kind;
import bonghwa.domain.Phase;
import bonghwa.domain.Report;
import bonghwa.domain.Severity;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.exchange.BadFile;
import bonghwa.op.Operation;
import bonghwa.replica.Declaration;
import bonghwa.replica.Story;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One incident of a status page, with its updates from the first to the last. One that is over there is closed here. */
final class PageIncident {

    /** An update and when it was published. */
    private record Update(Spot spot, When when) {}

    private final Spot incident;
    private final PageComponents page;
    private final Drafting drafting;
    private final ZoneId zone;
    private final Whenever whenever;
    private final List<Spot> components;
    private @Nullable List<Target> all;

    PageIncident(Spot incident, PageComponents page, Drafting drafting, ZoneId zone) {
        this.incident = incident;
        this.page = page;
        this.drafting = drafting;
        this.zone = zone;
        this.whenever = new Whenever(drafting);
        this.components = incident.each("components");
    }

    Story story() throws BadFile {
        List<Update> updates = updates();
        Instant began = incident.first("started_at", "scheduled_for", "created_at")
                .flatMap(s -> drafting.moments().read(s.text(), s.where()))
                .orElse(whenever.began());
        incident.first("resolved_at")
                .ifPresent(s -> drafting.moments()
                        .read(s.text(), s.where())
                        .filter(end -> end.isBefore(began))
                        .ifPresent(_ -> drafting.findings().add(s.where(), "import.odd.backwards", s.text())));
        boolean told = updates.stream()
                .anyMatch(u -> !u.spot.each("affected_components").isEmpty());
        List<Operation> entries = new ArrayList<>();
        Phase phase = Phase.INVESTIGATING;
        Instant since = began;
        for (int i = 0; i < updates.size(); i++) {
            Update update = updates.get(i);
            boolean last = i == updates.size() - 1;
            entries.add(entry(update, told || !last ? update.spot.each("affected_components") : components));
            @Nullable Phase next = phase(update.spot.text("status"));
            if (next != null && next != phase) {
                entries.add(new Operation.PhaseEntered(next, update.when.at(), null));
                phase = next;
                since = update.when.at();
            }
        }
        if (phase == Phase.RESOLVED) {
            entries.add(new Operation.PhaseEntered(Phase.CLOSED, since, null));
        }
        return new Story(new Declaration(title(), severity(), began, zone), Story.Home.OWN, entries);
    }

    private List<Update> updates() {
        List<Update> updates = new ArrayList<>();
        for (Spot update : incident.each("incident_updates")) {
            Spot at = update.first("display_at", "created_at", "updated_at").orElse(update);
            updates.add(new Update(update, whenever.at(drafting.moments().read(at.text(), at.where()))));
        }
        updates.sort(Comparator.comparing(u -> u.when.at()));
        return updates;
    }

    private Operation entry(Update update, List<Spot> affected) throws BadFile {
        List<Report> reports = new ArrayList<>();
        for (Spot component : affected) {
            reports.addAll(page.reports(
                    target(component),
                    component.first("new_status", "status").map(Spot::text).orElse("")));
        }
        Spot spot = update.spot;
        String body = spot.text("body").isBlank() ? spot.text("status") : spot.text("body");
        String id = spot.text("id");
        ImportKey key = id.isEmpty()
                ? drafting.keys().next(spot.text("created_at") + body)
                : drafting.keys().of("update", id);
        About about = new About(affected.isEmpty() ? all() : targets(affected), List.of(), List.of(), List.of());
        Kind kind = reports.isEmpty() ? Kind.COMMUNICATION : Kind.STATUS;
        return drafting.entry(
                key, kind, update.when, body, about, reports.stream().distinct().toList(), spot.line());
    }

    private Optional<Target> target(Spot component) {
        return component.at("code").isPresent()
                ? page.target(component.text("code"), component.text("name"))
                : page.target(component);
    }

    /** Of all components; looked up once, since each of many updates may speak of all of many. */
    private List<Target> all() {
        List<Target> known = all == null ? targets(components) : all;
        all = known;
        return known;
    }

    private List<Target> targets(List<Spot> of) {
        return of.stream().flatMap(c -> target(c).stream()).distinct().toList();
    }

    private Text title() {
        String name = Visible.line(incident.text("name"));
        return Text.of(name.isEmpty() ? drafting.setting().title() : name);
    }

    private Severity severity() {
        return switch (incident.text("impact")) {
            case "critical" -> Severity.SEV1;
            case "major" -> Severity.SEV2;
            case "minor" -> Severity.SEV3;
            case "maintenance" -> Severity.SEV4;
            default -> Severity.UNSET;
        };
    }

    private static @Nullable Phase phase(String status) {
        return switch (status) {
            case "investigating" -> Phase.INVESTIGATING;
            case "identified", "in_progress" -> Phase.IDENTIFIED;
            case "monitoring", "verifying" -> Phase.MONITORING;
            case "resolved", "completed" -> Phase.RESOLVED;
            default -> null;
        };
    }
}
