package bonghwa.cli;

import bonghwa.domain.Assignment;
import bonghwa.domain.Incident;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says who has what, in the order of assigning: the answer of all that assigns. */
final class Assignments {

    private final BaseCommand command;
    private final Session session;
    private final Stamp stamp;
    private final Labels labels;
    private final Optional<Incident> incident;

    Assignments(BaseCommand command, Session session) throws Failure {
        this.command = command;
        this.session = session;
        incident = Incidents.toRead(session.room(), command.root().incident());
        Words words = command.words();
        stamp = new Stamp(incident.map(i -> i.facts().zone()).orElse(session.zone()), words);
        labels = new Labels(session.room().catalogue(), words);
    }

    int tell() {
        List<Assignment> all = incident.map(Incident::assignments).orElse(List.of());
        if (command.json()) {
            all.forEach(assignment -> command.tell(json(assignment)));
            return Exit.DONE;
        }
        Columns table = new Columns();
        for (Assignment assignment : all) {
            Instant end = assignment.until().value(null);
            table.row(
                    assignment.id(),
                    labels.person(assignment.person()),
                    labels.of(assignment.duty()),
                    stamp.day(assignment.from()),
                    end == null ? "" : stamp.words().text("cli.assign.until", stamp.day(end)));
        }
        command.say(table.lines());
        return Exit.DONE;
    }

    private Map<String, @Nullable Object> json(Assignment assignment) {
        return Json.object(
                "id",
                assignment.id(),
                "person",
                assignment.person(),
                "name",
                labels.person(assignment.person()),
                "duty",
                assignment.duty().toString(),
                "from",
                stamp.iso(assignment.from()),
                "until",
                stamp.iso(assignment.until().value(null)),
                "now",
                assignment.holds(session.now()));
    }
}
