package bonghwa.replica;

import bonghwa.domain.Incident;
import bonghwa.domain.Saying;
import bonghwa.op.Fold;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Undoes what was recorded, by recording what compensates it. To redo is to undo the undoing: {@link Undone#acts} are what to
 * hand back in.
 */
public final class Undoing {

    private final Commands commands;

    public Undoing(Commands commands) {
        this.commands = commands;
    }

    /** What was undone, in words; and the commit that compensated it. */
    public record Undone(String incident, Saying what, Commit commit) {

        /** What undoing recorded, to be undone in turn. */
        public List<Act> acts() {
            return commit.records().stream().flatMap(r -> Act.of(r).stream()).toList();
        }
    }

    /** Undoes those acts as one. */
    public CompletionStage<Undone> undo(String incident, List<Act> acts, Instant now) {
        return undo(incident, (_, _) -> acts, now);
    }

    /** Undoes what the record of that id did, whoever recorded it. */
    public CompletionStage<Undone> undo(String incident, String record, Instant now) {
        return undo(
                incident,
                (_, found) -> Acts.of(found).stream()
                        .filter(a -> a.id().equals(record))
                        .toList(),
                now);
    }

    /** Undoes the newest act of the desk whose numbers begin with that letter; twice in a row it redoes. */
    public CompletionStage<Undone> undoLast(String incident, String letter, Instant now) {
        return undo(incident, (fold, found) -> Acts.last(found, written(fold, letter)), now);
    }

    private static Predicate<String> written(Fold fold, String letter) {
        return replica -> {
            var certificate = fold.replicas().get(replica);
            return certificate != null && certificate.letter().equals(letter);
        };
    }

    private CompletionStage<Undone> undo(String incident, BiFunction<Fold, Incident, List<Act>> which, Instant now) {
        Saying[] what = new Saying[1];
        return commands.compensate((fold, _) -> {
                    Incident found = Found.incident(fold.room(), incident);
                    List<Act> acts = which.apply(fold, found);
                    if (acts.isEmpty()) {
                        throw new Refusal("refusal.nothing-to-undo");
                    }
                    what[0] = ActWords.of(found, acts);
                    return Undo.of(found, acts, now);
                })
                .thenApply(commit -> new Undone(incident, what[0], commit));
    }
}
