package bonghwa.ui.wall;

import bonghwa.op.Line;
import bonghwa.replica.Commands;
import bonghwa.replica.Replica;
import bonghwa.ui.model.BoardModel;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Offends THE_WALL_HAS_NO_VERBS: a wall that could change the record, in the ways that one might try. */
public final class WallCanaries {

    private WallCanaries() {}

    /** Holds the verbs themselves. */
    public record Speaks(Commands commands) {}

    /** Merges by itself, which sync does for it. */
    public static final class Merges {
        CompletionStage<Replica.Merge> merge(Replica replica, List<Line> lines) {
            return replica.merge(lines);
        }
    }

    /** Reaches the verbs through a model. */
    public record ShowsAModel(BoardModel board) {}

    /** Reaches the verbs through a class that has a model: two steps away. */
    public record ShowsAPage(ShowsAModel page) {}
}
