package bonghwa.ui.board;

import bonghwa.domain.Room;
import bonghwa.op.Fold;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Committer;
import bonghwa.replica.Intent;
import bonghwa.replica.Typist;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Verbs that record nothing, for pictures. */
final class Verbs {

    private Verbs() {}

    static Commands commands() {
        return new Commands(
                new Committer() {
                    @Override
                    public CompletionStage<Commit> commit(Typist typist, Intent intent) {
                        return new CompletableFuture<>();
                    }

                    @Override
                    public Room room() {
                        return Room.EMPTY;
                    }
                },
                () -> "id");
    }
}
