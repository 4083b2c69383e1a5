package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.replica.Undoing;
import bonghwa.replica.Undoing.Undone;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Undoes the newest act of this desk, or any record by its id, by recording what compensates it. Undoing twice is redoing. */
@Command(name = "undo", aliases = "redo")
final class UndoCommand extends BaseCommand {

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "cli.argument.undo")
    private @Nullable String id;

    @Override
    public Integer call() throws Failure {
        return onStore(session -> {
            Incident incident = Incidents.toWrite(session.room(), root().incident());
            Undoing undoing = new Undoing(session.commands());
            CompletionStage<Undone> stage = id == null
                    ? undoing.undoLast(incident.id(), session.letter(), session.now())
                    : undoing.undo(incident.id(), record(session, incident), session.now());
            Undone undone = await(root().program(), stage);
            String what = Told.of(session, incident, words()).say(undone.what());
            if (json()) {
                tell(Json.object(
                        "undone",
                        what,
                        "records",
                        undone.commit().records().stream().map(r -> r.id()).toList()));
            } else {
                say(words().text(redo() ? "cli.redo.done" : "cli.undo.done", what));
            }
            return Exit.DONE;
        });
    }

    /** Whether it was called by its other name. */
    private boolean redo() {
        return spec().root().commandLine().getParseResult().originalArgs().contains("redo");
    }

    /** A number means the entry that has it; anything else is the id of a record. */
    private String record(Session session, Incident incident) throws Failure {
        String typed = String.valueOf(id);
        return typed.matches("(?i)[a-z]{0,4}[0-9]{1,9}")
                ? Entries.find(incident, typed, session.letter()).id()
                : typed;
    }
}
