package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.InternalNames;
import bonghwa.domain.Room;
import bonghwa.replica.Commit;
import bonghwa.replica.Refusal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command can do: find what all share, open the store, answer to people or to programs. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
abstract class BaseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** Runs the command and returns the exit code. */
    @Override
    public abstract Integer call() throws Failure;

    CommandSpec spec() {
        return spec;
    }

    Bonghwa root() {
        return (Bonghwa) spec.root().userObject();
    }

    boolean json() {
        return root().json();
    }

    Words words() throws Failure {
        return root().words();
    }

    Console console() {
        return root().typed().console();
    }

    /** Whether its answer can be in both languages, one after the other. */
    boolean speaksBoth() {
        return false;
    }

    int onStore(Program.Work work) throws Failure {
        return root().program().on(root().store(), root().typed(), session -> {
            int exit = work.on(session);
            Failure damage = session.damage();
            if (damage == null) {
                return exit;
            }
            // The answer is given, but nobody may take it for the whole.
            console().out().flush();
            int told = new Voice(console(), root().typed().arguments()).failed(damage);
            return exit == Exit.DONE ? told : exit;
        });
    }

    /** One line on standard output. */
    void say(String line) {
        console().out().println(line);
    }

    void say(List<String> lines) {
        lines.forEach(this::say);
    }

    /** One line of JSON on standard output. */
    void tell(Object json) {
        say(Json.line(json));
    }

    /** Says on standard error that what everybody will read names what not everybody may. */
    void warn(Room room, Incident incident) throws Failure {
        List<String> names = InternalNames.in(room.catalogue(), incident.facts().title());
        if (!names.isEmpty()) {
            console().err().println(words().text("report.internal-names", String.join(", ", names)));
        }
    }

    /** Waits until it is on the disk. */
    Commit await(CompletionStage<Commit> stage) throws Failure {
        return await(root().program(), stage);
    }

    static <T> T await(Program program, CompletionStage<T> stage) throws Failure {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw failed(program, e);
        }
    }

    /** What is to be told of a commit that failed; a bug of ours is none of it. */
    static Failure failed(Program program, CompletionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof Refusal refusal) {
            return Failure.no("refused", refusal.key(), refusal.arguments().toArray());
        }
        return program.explain(cause).orElseThrow(() -> new IllegalStateException("the commit failed", cause));
    }
}
