package bonghwa.replica;

import bonghwa.replica.Undoing.Undone;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What was done here since the program started, so that it can be undone step by step, and redone as long as nothing new was
 * done. Safe from any thread.
 */
public final class UndoStack {

    private static final int DEEPEST = 200;

    private final Undoing undoing;
    private final Deque<List<Act>> done = new ArrayDeque<>();
    private int undone;

    public UndoStack(Undoing undoing) {
        this.undoing = undoing;
    }

    /** Something was done at this desk; what was undone before can no longer be redone. */
    public synchronized void did(Commit commit) {
        List<Act> acts =
                commit.records().stream().flatMap(r -> Act.of(r).stream()).toList();
        if (!acts.isEmpty()) {
            push(acts);
            undone = 0;
        }
    }

    public synchronized boolean canUndo() {
        return !done.isEmpty();
    }

    public synchronized boolean canRedo() {
        return undone > 0;
    }

    /** Undoes the newest step; a step that cannot be undone is left behind. */
    public CompletionStage<Undone> undo(Instant now) {
        List<Act> step = pop();
        return step == null
                ? CompletableFuture.failedFuture(new Refusal("refusal.nothing-to-undo"))
                : undoing.undo(step, now).thenApply(result -> moved(result, 1));
    }

    /** Does again what was undone last. */
    public CompletionStage<Undone> redo(Instant now) {
        return canRedo()
                ? undoing.redo(now).thenApply(result -> {
                    push(result.acts());
                    return moved(result, -1);
                })
                : CompletableFuture.failedFuture(new Refusal("refusal.nothing-to-redo"));
    }

    private synchronized @Nullable List<Act> pop() {
        List<Act> step = done.pollLast();
        while (step != null && undoing.spent(step)) {
            step = done.pollLast();
        }
        return step;
    }

    private synchronized Undone moved(Undone result, int by) {
        undone += by;
        return result;
    }

    private synchronized void push(List<Act> step) {
        done.addLast(step);
        if (done.size() > DEEPEST) {
            done.removeFirst();
        }
    }
}
