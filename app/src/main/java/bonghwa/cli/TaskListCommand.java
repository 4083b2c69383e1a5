package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.OpenItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The tasks, asks and blockers that are open at a moment; on request also those that were done by then. */
@Command(name = "list")
final class TaskListCommand extends BaseCommand {

    @Option(names = "--all", descriptionKey = "cli.option.all-tasks")
    private boolean all;

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.at")
    private @Nullable String at;

    @Override
    public Integer call() throws Failure {
        return onStore(session -> list(this, session, all, at));
    }

    static int list(BaseCommand command, Session session, boolean all, @Nullable String at) throws Failure {
        View view = View.of(session, command.root(), at, null);
        Optional<Incident> incident = view.incident();
        if (incident.isPresent()) {
            tell(command, Told.of(session, incident.get(), command.words()), all, incident.get(), view.at());
        }
        return Exit.DONE;
    }

    private static void tell(BaseCommand command, Told told, boolean all, Incident incident, Instant moment)
            throws Failure {
        TaskSheet sheet = new TaskSheet(told, incident, moment);
        List<OpenItem> items = all ? every(incident, moment) : OpenItem.of(incident, moment);
        if (command.json()) {
            items.forEach(i -> command.tell(sheet.json(i)));
        } else {
            command.say(items.isEmpty() ? List.of(command.words().text("cli.task.none")) : sheet.table(items));
        }
    }

    /** What is open first, then what is done, the newest first. */
    private static List<OpenItem> every(Incident incident, Instant moment) {
        List<OpenItem> items = new ArrayList<>(OpenItem.of(incident, moment));
        incident.log().entries().reversed().stream()
                .filter(e -> e.content().kind().waits() && !e.struck() && e.doneBy(moment))
                .forEach(e -> items.add(new OpenItem(e)));
        return items;
    }
}
