package bonghwa.testing;

import bonghwa.domain.Author;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
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
import java.util.function.Supplier;

/** A replica without a disk: real lines and the real fold, on the calling thread; the same acts make the same ids. */
final class MemoryReplica implements Committer {

    private final Scribe scribe = new Scribe(10, Clockwork.REAL, Weekend.MOMENT);
    private final Supplier<Instant> clock;
    private final List<Consumer<Commit>> followers = new ArrayList<>();
    private Fold fold = Fold.empty(Clockwork.Kind.REAL).with(scribe.records());
    private int numbers;

    MemoryReplica(Supplier<Instant> clock) {
        this.clock = clock;
    }

    void subscribe(Consumer<Commit> follower) {
        followers.add(follower);
    }

    @Override
    public CompletionStage<Commit> commit(Typist typist, Intent intent) {
        List<Draft> drafts;
        try {
            drafts = intent.drafts(fold, () -> "K" + ++numbers);
        } catch (Refusal refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
        scribe.at(clock.get());
        List<Recorded> records = drafts.stream()
                .map(d -> Recorded.of(
                        scribe.write(d.incident(), d.operation(), d.replaces().toArray(String[]::new))))
                .toList();
        Room before = fold.room();
        fold = fold.with(records);
        Commit commit = new Commit(before, fold.room(), records);
        followers.forEach(f -> f.accept(commit));
        return CompletableFuture.completedFuture(commit);
    }

    @Override
    public Author signs(Typist typist) {
        return new Author(scribe.desk().id(), typist.person(), typist.role());
    }

    @Override
    public Room room() {
        return fold.room();
    }
}
