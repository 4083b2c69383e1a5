package bonghwa.ui.people;

import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Person;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.DutyRow;
import bonghwa.ui.model.PeopleModel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How people and their duties are called. */
record Words(PeopleModel model, Messages messages, Phrases phrases) {

    /** A duty that ends so soon without anybody named next is abnormal. */
    private static final Duration SOON = Duration.ofHours(1);

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
        String id = row.personId();
        return id == null ? text("people.vacant.word") : phrases.person(model.catalogue(), id);
    }

    /** {@code 6시간 10분}. */
    String hours(DutyRow row) {
        return phrases.duration(row.hours());
    }

    /** That somebody has been on duty for too long; empty where they have not. */
    Optional<String> over(DutyRow row) {
        return row.tooLong() ? Optional.of(text("people.hours.over")) : Optional.empty();
    }

    /** Who comes next and when, or until when it is; empty where it goes on. */
    Optional<String> next(DutyRow row) {
        DutyRow.Relief next = row.next();
        Instant until = row.until();
        Instant now = model.room().now().get();
        if (next != null) {
            return Optional.of(text(
                    "people.next", phrases.person(model.catalogue(), next.personId()), phrases.near(next.from(), now)));
        }
        return Optional.ofNullable(until)
                .map(end -> text(endsSoon(row) ? "people.until.nobody" : "people.until", phrases.near(end, now)));
    }

    /** Whether it ends soon and nobody is named next. */
    boolean endsSoon(DutyRow row) {
        Instant until = row.until();
        return row.next() == null
                && until != null
                && until.isBefore(model.room().now().get().plus(SOON));
    }

    /** Where several took what only one can have: what this one's claim is worth. */
    Optional<String> claim(DutyRow row) {
        return switch (row.claim()) {
            case ALONE -> Optional.empty();
            case COUNTS -> Optional.of(text("people.claim.counts"));
            case OVERRULED -> Optional.of(text("people.claim.overruled"));
        };
    }

    /** A short number is an extension, and says so. */
    String phone(@Nullable Person person) {
        String phone = person == null ? null : person.phone();
        if (phone == null) {
            return text("people.no-phone");
        }
        return person != null && person.extension() ? text("people.extension", phone) : phone;
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
