package bonghwa.replica;

import bonghwa.domain.Room;
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

    /** {@code became}: the room in the end, where it became another one than the commit made. */
    void answer(Commit commit, boolean anew, Room became) {
        done.complete(anew ? commit.as(became) : commit);
    }

    void failed(Exception why) {
        done.completeExceptionally(why);
    }

    void givenUp() {
        givenUp(done);
    }

    /** Nobody may wait for ever for an answer; does nothing to what was answered. */
    static void givenUp(CompletableFuture<?> answer) {
        if (!answer.isDone()) {
            answer.completeExceptionally(new IllegalStateException("a fault of ours: it was given up"));
        }
    }
}
