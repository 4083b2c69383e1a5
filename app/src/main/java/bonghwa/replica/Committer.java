package bonghwa.replica;

import bonghwa.domain.Author;
import bonghwa.domain.Room;
import java.util.concurrent.CompletionStage;

/** Who can record: the replica itself, on its store lane. */
public interface Committer {

    /**
     * Records what the intent wants. Completes on the store lane once it is forced to the disk; fails with a {@link Refusal} or a journal
     * failure.
     */
    CompletionStage<Commit> commit(Typist typist, Intent intent);

    /** How what that typist records here is signed; the desk is empty as long as it recorded nothing. Safe from any thread. */
    default Author signs(Typist typist) {
        return new Author("", typist.person(), typist.role());
    }

    /** The newest room; safe from any thread. */
    Room room();
}
