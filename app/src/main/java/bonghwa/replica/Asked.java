package bonghwa.replica;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Somebody who asked for something to be recorded and waits for the answer. */
record Asked(Typist typist, Intent intent, CompletableFuture<Commit> done) {

    /** Makes lines of it; who is refused is told so, and nothing comes of it. */
    void into(Round round, Map<Asked, Commit> commits) {
        try {
            commits.put(this, round.add(typist, intent));
        } catch (Refusal | IllegalArgumentException e) {
            failed(e);
        }
    }

    void failed(Exception why) {
        done.completeExceptionally(why);
    }

    void givenUp() {
        givenUp(done);
    }

    /** Nobody may wait for ever for an answer; does nothing to what was answered. */
    static void givenUp(CompletableFuture<?> answer) {
        answer.completeExceptionally(new IllegalStateException("a fault of ours: it was given up"));
    }
}
