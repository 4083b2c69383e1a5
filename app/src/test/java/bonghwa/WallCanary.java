package bonghwa;

import bonghwa.replica.Commands;
import bonghwa.replica.Committer;

/** Offends A_WALL_IS_WIRED_WITHOUT_VERBS: a root class for a wall that makes commands. */
public record WallCanary(Committer committer) {

    Commands commands() {
        return new Commands(committer, () -> "id");
    }
}
