package bonghwa.replica;

import bonghwa.op.Line;
import bonghwa.store.At;
import bonghwa.store.Journal;
import bonghwa.store.JournalFailure;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Offends ONE_PLACE_APPENDS, COMMANDS_COMMIT and EXCHANGE_MERGES: ways past the door. */
public final class SideDoorCanaries {

    private SideDoorCanaries() {}

    /** Writes what nobody folded. */
    public static final class Appends {
        At append(Journal journal, List<Line> lines) throws JournalFailure {
            return journal.append(lines);
        }
    }

    /** The same by a method reference. */
    public static final class Refers {
        interface Sink {
            At take(List<Line> lines) throws JournalFailure;
        }

        Sink sink(Journal journal) {
            return journal::append;
        }
    }

    /** Commits an intent of its own. */
    public static final class Commits {
        CompletionStage<Commit> commit(Replica replica, Intent intent) {
            return replica.commit(Typist.NOBODY, intent);
        }
    }

    /** The same by a method reference, to the interface. */
    public static final class RefersToCommit {
        BiFunction<Typist, Intent, CompletionStage<Commit>> verb(Committer committer) {
            return committer::commit;
        }
    }

    /** Takes lines that no exchange brought. */
    public static final class Merges {
        Function<List<Line>, CompletionStage<Replica.Merge>> merge(Replica replica) {
            return replica::merge;
        }
    }
}
