package bonghwa.replica;

import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Has work done on a lane, and answers for it in any case: nobody waits for ever. */
record LaneWork(Executor lane) {

    /** What the disk may refuse. */
    interface Work<T> {
        T run() throws JournalFailure, IOException;
    }

    /** Completes on that lane. */
    <T> CompletionStage<T> on(Work<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        lane.execute(() -> {
            try {
                done.complete(work.run());
            } catch (JournalFailure | IOException e) {
                done.completeExceptionally(e);
            } finally {
                Asked.givenUp(done);
            }
        });
        return done;
    }
}
