package bonghwa.exchange.imports;

import bonghwa.domain.About;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.exchange.BadFile;
import bonghwa.op.Operation;
import bonghwa.replica.Declaration;
import bonghwa.replica.Story;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The components of a status page: a group is a service and what is in it its functions; alone, a component is a service. */
final class PageComponents {

    private final Map<String, Spot> byId = new HashMap<>();
    private final Names names;

    PageComponents(List<Spot> components, Names names) {
        this.names = names;
        components.forEach(c -> byId.putIfAbsent(c.text("id"), c));
    }

    /** What that component is taken for; a group is nothing that has a state of its own. */
    Optional<Target> target(Spot component) {
        if (component.text("group").equals("true")) {
            return Optional.empty();
        }
        String group = Optional.ofNullable(byId.get(component.text("group_id")))
                .map(g -> g.text("name"))
                .orElse("");
        return names.target(group, component.text("name"));
    }

    /** The component of that code; else what the name says, which may have its group before it. */
    Optional<Target> target(String code, String name) {
        Spot component = byId.get(code);
        boolean whole = component != null
                && (component.text("group_id").isEmpty() || byId.containsKey(component.text("group_id")));
        return component == null || !whole ? names.target(name) : target(component);
    }

    /** What that word says of the target. */
    List<Report> reports(Optional<Target> target, String status) {
        Optional<State> state = StateNames.state(status);
        return target.flatMap(t -> state.map(s -> names.reports(t, s))).orElse(List.of());
    }

    /** How each was when the page was read. If all work, that is worth no incident. */
    Story story(List<Spot> components, Drafting drafting, String page, ZoneId zone) throws BadFile {
        Whenever whenever = new Whenever(drafting);
        List<Operation> told = new ArrayList<>();
        boolean quiet = true;
        for (Spot component : components) {
            Optional<Target> target = target(component);
            if (target.isPresent()) {
                Spot seen = component.first("updated_at", "created_at").orElse(component);
                String status = component.text("status");
                quiet &= StateNames.state(status)
                        .filter(s -> s == State.OPERATIONAL)
                        .isPresent();
                When when = whenever.at(drafting.moments().read(seen.text(), seen.where()));
                List<Report> reports = reports(target, status);
                told.add(drafting.entry(
                        drafting.keys().of("component", component.text("id"), status, seen.text()),
                        reports.isEmpty() ? Kind.OBSERVATION : Kind.STATUS,
                        when,
                        component.text("name") + ": " + status,
                        About.of(target.get()),
                        reports,
                        component.line()));
            }
        }
        String title = page.isBlank() ? drafting.setting().title() : Visible.line(page);
        Declaration declaration = new Declaration(Text.of(title), Severity.UNSET, whenever.began(), zone);
        return new Story(declaration, quiet ? Story.Home.OPEN_ONLY : Story.Home.OPEN, told);
    }
}
