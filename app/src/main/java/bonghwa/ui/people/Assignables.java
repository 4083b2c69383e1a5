package bonghwa.ui.people;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Service;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.model.PeopleModel;
import java.util.ArrayList;
import java.util.List;

/** All that somebody can be assigned to: roles, tasks, services and functions, each in words. */
record Assignables(PeopleModel model, Words words) {

    List<Assignable> all() {
        List<Assignable> all = new ArrayList<>();
        Catalogue catalogue = model.catalogue();
        catalogue
                .roles()
                .forEach(r -> all.add(new Assignable(
                        new Duty.OfRole(r.id()),
                        words.text("people.what.role", words.phrases().name(r.name())))));
        tasks().forEach(all::add);
        for (Service service : catalogue.services()) {
            Target whole = Target.service(service.id());
            all.add(target(whole, "people.what.service"));
            service.functions()
                    .forEach(f -> all.add(target(Target.function(service.id(), f.id()), "people.what.function")));
        }
        return all;
    }

    private Assignable target(Target target, String key) {
        return new Assignable(
                new Duty.OfTarget(target), words.text(key, words.phrases().target(model.catalogue(), target)));
    }

    private List<Assignable> tasks() {
        Incident incident = model.room().incident().get();
        return incident == null
                ? List.of()
                : incident.log().entries().stream()
                        .filter(e -> e.content().kind() == Kind.TASK && !e.struck())
                        .map(this::task)
                        .toList();
    }

    private Assignable task(TimelineEntry entry) {
        String says = words.phrases().line(entry.content().text());
        String kind = words.phrases().kind(entry.content().kind());
        return new Assignable(new Duty.OfTask(entry.id()), words.text("people.what.task", kind, entry.number(), says));
    }
}
