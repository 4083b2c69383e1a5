package bonghwa.cli;

import bonghwa.domain.Assignment;
import bonghwa.domain.Catalogue;
import bonghwa.domain.DutyHours;
import bonghwa.domain.Incident;
import bonghwa.domain.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers with the people: a line each, with what they have to do now in the incident, and for how long they have done so. */
record PeopleSheet(BaseCommand command, Session session, Words words) {

    /** One of them. */
    private record Row(
            Person person,
            List<Assignment> duties,
            @Nullable DutyHours hours) {}

    int tell() throws Failure {
        Catalogue catalogue = session.room().catalogue();
        Optional<Incident> incident =
                Incidents.toRead(session.room(), command.root().incident());
        List<Row> rows = catalogue.people().stream().map(p -> row(p, incident)).toList();
        if (command.json()) {
            for (Row row : rows) {
                command.tell(json(row));
            }
        } else {
            Columns table = new Columns();
            Labels labels = new Labels(catalogue, words);
            rows.forEach(r -> table.row(columns(r, labels)));
            command.say(table.lines());
        }
        return Exit.DONE;
    }

    private Row row(Person person, Optional<Incident> incident) {
        List<Assignment> duties = incident.map(Incident::assignments).orElse(List.of()).stream()
                .filter(a -> a.person().equals(person.id()) && a.holds(session.now()))
                .toList();
        return new Row(
                person,
                duties,
                duties.isEmpty() ? null : DutyHours.of(incident.orElseThrow(), person.id(), session.now()));
    }

    private Map<String, @Nullable Object> json(Row row) {
        DutyHours hours = row.hours();
        return Json.object(
                "id",
                row.person().id(),
                "name",
                row.person().name().in(words.language()),
                "role",
                row.person().role(),
                "team",
                row.person().team(),
                "phone",
                row.person().phone(),
                "duties",
                row.duties().stream().map(a -> a.duty().toString()).toList(),
                "minutesOnDuty",
                hours == null ? null : hours.unbroken().toMinutes(),
                "tooLong",
                hours != null && hours.over(DutyHours.LIMIT));
    }

    private String[] columns(Row row, Labels labels) {
        Person person = row.person();
        return new String[] {
            person.id(),
            person.name().in(words.language()),
            person.role() == null ? "" : labels.role(person.role()),
            person.team() == null ? "" : person.team(),
            person.phone() == null ? "" : person.phone(),
            row.duties().stream().map(a -> labels.of(a.duty())).collect(Collectors.joining(", ")),
            row.hours() == null ? "" : onDuty(row.hours())
        };
    }

    private String onDuty(DutyHours hours) {
        String length = new Told(Catalogue.EMPTY, session.zone(), words).say(hours.unbroken());
        return words.text(hours.over(DutyHours.LIMIT) ? "cli.people.too-long" : "cli.people.on-duty", length);
    }
}
