package bonghwa.ui.people;

import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Person;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.DutyRow;
import bonghwa.ui.model.PeopleModel;
import org.jspecify.annotations.Nullable;

/** How people and their duties are called. */
record Words(PeopleModel model, Messages messages, Phrases phrases) {

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String duty(Duty duty) {
        return switch (duty) {
            case Duty.OfRole(String role) -> phrases.role(model.catalogue(), role);
            case Duty.OfTarget(var target) -> phrases.target(model.catalogue(), target);
            case Duty.OfTask(String entry) -> task(entry);
        };
    }

    private String task(String entry) {
        Incident incident = model.room().incident().get();
        String number = incident == null
                ? entry
                : incident.log().entry(entry).map(TimelineEntry::number).orElse(entry);
        return text("people.duty.task", number);
    }

    String person(DutyRow row) {
        Person known = row.person();
        String id = row.personId();
        return known != null ? phrases.name(known.name()) : id != null ? id : text("people.vacant.word");
    }

    String phone(@Nullable Person person) {
        String phone = person == null ? null : person.phone();
        return phone == null ? text("people.no-phone") : phone;
    }

    /** What they usually do: role and team. */
    String usual(Person person) {
        String role = person.role();
        String team = person.team();
        String first = role == null ? "" : phrases.role(model.catalogue(), role);
        if (team == null) {
            return first;
        }
        return first.isEmpty() ? team : text("people.who.role", first, team);
    }

    /** For a list: the name, and what they usually do. */
    String listed(Person person) {
        String usual = usual(person);
        String name = phrases.name(person.name());
        return usual.isEmpty() ? name : text("people.who.role", name, usual);
    }
}
