package bonghwa.replica;

import bonghwa.domain.Author;
import bonghwa.domain.Room;
import bonghwa.op.Fold;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/**
 * Records what somebody wants who sees more than the record holds yet: what they name is looked for in what they see. It is recorded
 * like anything else, and what it names comes later.
 */
public record PreviewingCommitter(Committer edge, UnaryOperator<Fold> seen) implements Committer {

    @Override
    public CompletionStage<Commit> commit(Typist typist, Intent intent) {
        return edge.commit(typist, (now, numbers) -> intent.drafts(seen.apply(now), numbers));
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
