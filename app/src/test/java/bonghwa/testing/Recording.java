package bonghwa.testing;

import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import bonghwa.replica.Commit;
import bonghwa.replica.Committer;
import bonghwa.replica.Draft;
import bonghwa.replica.Intent;
import bonghwa.replica.Refusal;
import bonghwa.replica.Typist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A replica without a disk, for views: folds what they record at once and on the calling thread, and remembers it. */
public final class Recording implements Committer {

    private final Scribe scribe = new Scribe(1);
    private final List<Operation> operations = new ArrayList<>();
    private final List<Typist> typists = new ArrayList<>();
    private boolean signing;
    private Consumer<Commit> listener = _ -> {};
    private Fold fold = Fold.empty(Clockwork.Kind.REAL).with(scribe.records());

    @Override
    public CompletionStage<Commit> commit(Typist by, Intent intent) {
        Room before = fold.room();
        List<Draft> drafts;
        try {
            drafts = intent.drafts(fold, () -> "K" + (operations.size() + 1));
        } catch (Refusal refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
        for (Draft draft : drafts) {
            scribe.by(signing ? by.person() : null);
            Recorded record = Recorded.of(scribe.write(
                    draft.incident(), draft.operation(), draft.replaces().toArray(String[]::new)));
            fold = fold.with(List.of(record));
            operations.add(draft.operation());
            typists.add(by);
        }
        Commit commit = new Commit(before, fold.room(), List.of());
        listener.accept(commit);
        return CompletableFuture.completedFuture(commit);
    }

    /** What follows bears the name of who types. */
    public void signing() {
        signing = true;
    }

    /** Who hears of each commit, such as a model. */
    public void listen(Consumer<Commit> to) {
        listener = to;
    }

    /** What follows is recorded at that moment. */
    public void at(Instant moment) {
        scribe.at(moment);
    }

    @Override
    public Room room() {
        return fold.room();
    }

    /** All that was recorded, oldest first. */
    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** Who typed each of them. */
    public List<Typist> typists() {
        return List.copyOf(typists);
    }
}
