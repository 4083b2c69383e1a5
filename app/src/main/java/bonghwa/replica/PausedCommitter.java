package bonghwa.replica;

import bonghwa.domain.Author;
import bonghwa.domain.Room;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

/** Records nothing while somebody looks back in a replay: what they see is not what they would write to. */
public record PausedCommitter(Committer edge, BooleanSupplier looking) implements Committer {

    @Override
    public CompletionStage<Commit> commit(Typist typist, Intent intent) {
        return looking.getAsBoolean()
                ? CompletableFuture.failedStage(new Refusal("refusal.looking-back"))
                : edge.commit(typist, intent);
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
