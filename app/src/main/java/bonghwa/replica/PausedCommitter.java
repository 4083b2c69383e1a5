package bonghwa.replica;

import bonghwa.domain.Author;
import bonghwa.domain.Room;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

/** Records nothing while that is so, and says why: somebody looks back, say, and what he sees is not what he would write to. */
public record PausedCommitter(Committer edge, BooleanSupplier paused, String why) implements Committer {

    @Override
    public CompletionStage<Commit> commit(Typist typist, Intent intent) {
        return paused.getAsBoolean() ? CompletableFuture.failedStage(new Refusal(why)) : edge.commit(typist, intent);
    }

    @Override
    public Author signs(Typist typist) {
        return edge.signs(typist);
    }

    @Override
    public Room room() {
        return edge.room();
    }
}
