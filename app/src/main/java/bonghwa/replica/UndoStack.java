package bonghwa.replica;

import bonghwa.replica.Undoing.Undone;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What was done here since the program started, so that it can be undone step by step, and redone as long as nothing new was
 * done. Safe from any thread.
 */
public final class UndoStack {

    private record Step(String incident, List<Act> acts) {}

    private static final int DEEPEST = 200;

    private final Undoing undoing;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    public UndoStack(Undoing undoing) {
        this.undoing = undoing;
    }

    /** Something was done at this desk; what was undone before can no longer be redone. */
    public synchronized void did(Commit commit) {
        Optional<String> incident = commit.records().stream()
                .map(r -> r.head().incident())
                .filter(Objects::nonNull)
                .findFirst();
        incident.ifPresent(id -> {
            List<Act> acts =
                    commit.records().stream().flatMap(r -> Act.of(r).stream()).toList();
            push(done, new Step(id, acts));
            undone.clear();
        });
    }

    public synchronized boolean canUndo() {
        return !done.isEmpty();
    }

    public synchronized boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Undoes the newest step; a step that cannot be undone is left behind. */
    public CompletionStage<Undone> undo(Instant now) {
        return move(done, undone, now);
    }

    /** Does again what was undone last. */
    public CompletionStage<Undone> redo(Instant now) {
        return move(undone, done, now);
    }

    private CompletionStage<Undone> move(Deque<Step> from, Deque<Step> to, Instant now) {
        Step step = pop(from);
        return step == null
                ? CompletableFuture.failedFuture(new Refusal("refusal.nothing-to-undo"))
                : undoing.undo(step.incident(), step.acts(), now).thenApply(result -> {
                    pushed(to, new Step(result.incident(), result.acts()));
                    return result;
                });
    }

    private synchronized @Nullable Step pop(Deque<Step> from) {
        return from.pollLast();
    }

    private synchronized void pushed(Deque<Step> to, Step step) {
        push(to, step);
    }

    private static void push(Deque<Step> to, Step step) {
        to.addLast(step);
        if (to.size() > DEEPEST) {
            to.removeFirst();
        }
    }
}
