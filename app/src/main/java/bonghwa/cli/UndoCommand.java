package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.replica.Undoing;
import bonghwa.replica.Undoing.Undone;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Undoes the newest act of this desk, or any record by its id, by recording what compensates it; or does it again. */
@Command(name = "undo", aliases = "redo")
final class UndoCommand extends BaseCommand {

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "cli.argument.undo")
    private @Nullable String id;

    @Override
    public Integer call() throws Failure {
        return onStore(session -> {
            Undone undone = await(root().program(), redo() ? again(session) : back(session));
            String what = told(session, undone).say(undone.what());
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

    private CompletionStage<Undone> back(Session session) throws Failure {
        Undoing undoing = new Undoing(session.commands());
        return id == null
                ? undoing.undoLast(incident(session), desk(session), session.now())
                : undoing.undo(incident(session), record(session), session.now());
    }

    private CompletionStage<Undone> again(Session session) throws Failure {
        Undoing undoing = new Undoing(session.commands());
        return id == null
                ? undoing.redoLast(desk(session), session.now())
                : undoing.redo(record(session), session.now());
    }

    /** Without a name it may be any: an incident that was declared by mistake is closed. */
    private @Nullable String incident(Session session) throws Failure {
        String named = root().incident();
        return named == null ? null : Incidents.named(session.room(), named).id();
    }

    /** One that recorded nothing has nothing to undo. */
    private static String desk(Session session) {
        return session.store().stewardship().own().orElse("");
    }

    private Told told(Session session, Undone undone) throws Failure {
        String of = undone.incident();
        Optional<Incident> incident =
                of == null ? Optional.empty() : session.room().incident(of);
        return incident.isPresent()
                ? Told.of(session, incident.get(), words())
                : new Told(session.room().catalogue(), session.zone(), words());
    }

    /** Whether it was called by its other name. */
    private boolean redo() {
        return spec().root().commandLine().getParseResult().originalArgs().contains("redo");
    }

    /** A number means the entry that has it; anything else is the id of a record. */
    private String record(Session session) throws Failure {
        String typed = String.valueOf(id);
        return typed.matches("(?i)[a-z]{0,4}[0-9]{1,9}")
                ? Entries.find(
                                Incidents.toWrite(session.room(), root().incident()),
                                typed,
                                session.commands().author().desk())
                        .id()
                : typed;
    }
}
