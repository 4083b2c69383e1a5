package bonghwa.replica;

import bonghwa.domain.Incident;
import bonghwa.domain.Saying;
import bonghwa.op.Certificate;
import bonghwa.op.Fold;
import bonghwa.store.UndoneFile.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Undoes what was recorded, by recording what compensates it, and does it again by compensating that in turn. */
public final class Undoing {

    private final Commands commands;

    public Undoing(Commands commands) {
        this.commands = commands;
    }

    /** What was undone or done again, in words; in which incident (null: it was about the room); the commit that did it. */
    public record Undone(@Nullable String incident, Saying what, Commit commit) {

        /** What was recorded, to be undone in turn. */
        public List<Act> acts() {
            return commit.records().stream().flatMap(r -> Act.of(r).stream()).toList();
        }
    }

    /** What is to be compensated, the deed that it is told by, and what to note afterwards about the records that did it. */
    private record Plan(List<Act> acts, List<Act> told, BiConsumer<UndoNotes, List<Act>> note) {}

    private interface Planning {
        Plan of(Fold fold, UndoNotes notes) throws Refusal;
    }

    /** Undoes those acts as one. */
    public CompletionStage<Undone> undo(List<Act> acts, Instant now) {
        return record((fold, notes) -> undoing(fold, notes, acts), now);
    }

    /** Undoes what the record of that id did, whoever recorded it, in that incident (null: in any) or in the catalogue. */
    public CompletionStage<Undone> undo(@Nullable String incident, String record, Instant now) {
        return record(
                (fold, notes) -> undoing(
                        fold,
                        notes,
                        Acts.of(fold, List.of(record)).stream()
                                .filter(a -> incident == null || a.incident() == null || incident.equals(a.incident()))
                                .toList()),
                now);
    }

    /**
     * Undoes the newest act of that desk that was not undone yet, in that incident (null: in any) or in the catalogue. What undid
     * something is no such act: a second time undoes the one before.
     */
    public CompletionStage<Undone> undoLast(@Nullable String incident, String desk, Instant now) {
        return record(
                (fold, notes) -> {
                    settle(fold, notes, desk);
                    Predicate<Incident> where = i -> incident == null || i.id().equals(incident);
                    return undoing(
                            fold, notes, Acts.last(fold, where, by(fold, desk).and(a -> !notes.spent(a.id()))));
                },
                now);
    }

    /** Does again what this desk undid last; refused if it has done something new since. */
    public CompletionStage<Undone> redoLast(String desk, Instant now) {
        return record(
                (fold, notes) -> {
                    settle(fold, notes, desk);
                    return redoing(fold, notes, notes.last());
                },
                now);
    }

    /** Does again what was undone last, whatever was done since. */
    public CompletionStage<Undone> redo(Instant now) {
        return record((fold, notes) -> redoing(fold, notes, notes.last()), now);
    }

    /** Whether nothing of those acts is left to undo: they were undone already, or undid something. */
    boolean spent(List<Act> acts) {
        return acts.stream().allMatch(a -> commands.undone().spent(a.id()));
    }

    /** Does again what was undone, named by a record of the deed or of what took it back; something new may have been done since. */
    public CompletionStage<Undone> redo(String record, Instant now) {
        return record((fold, notes) -> redoing(fold, notes, notes.undone(record)), now);
    }

    /** By a program that ended something new may have been done since it was noted what can be done again. */
    private static void settle(Fold fold, UndoNotes notes, String desk) {
        if (notes.unsure()) {
            boolean anew = Acts.last(fold, _ -> true, by(fold, desk)).stream().anyMatch(a -> !notes.known(a.id()));
            if (anew) {
                notes.did();
            }
            notes.settled();
        }
    }

    private static Predicate<Act> by(Fold fold, String desk) {
        return act -> {
            Certificate certificate = fold.replicas().get(act.mark().position().replica());
            return certificate != null && certificate.desk().equals(desk) && !act.introduction();
        };
    }

    private static Plan undoing(Fold fold, UndoNotes notes, List<Act> acts) {
        List<String> ids = UndoNotes.ids(acts);
        List<String> deed = notes.deed(ids);
        List<Act> told = deed.equals(ids) ? acts : notes.acts(fold, deed);
        return new Plan(acts, told, (after, by) -> after.undid(acts, by));
    }

    private static Plan redoing(Fold fold, UndoNotes notes, Optional<Step> undone) throws Refusal {
        Step step = undone.orElseThrow(() -> new Refusal("refusal.nothing-to-redo"));
        return new Plan(
                notes.acts(fold, step.by()), notes.acts(fold, step.deed()), (after, by) -> after.redid(step, by));
    }

    private CompletionStage<Undone> record(Planning planning, Instant now) {
        UndoNotes notes = commands.undone();
        Plan[] plan = new Plan[1];
        Saying[] what = new Saying[1];
        return commands.compensate((fold, _) -> {
                    Plan found = planning.of(fold, notes);
                    if (found.acts().isEmpty()) {
                        throw new Refusal("refusal.nothing-to-undo");
                    }
                    plan[0] = found;
                    what[0] = ActWords.of(fold.room(), found.told().isEmpty() ? found.acts() : found.told());
                    return Undo.of(fold, found.acts(), now);
                })
                .thenApply(commit -> {
                    Undone undone = new Undone(plan[0].acts().getFirst().incident(), what[0], commit);
                    plan[0].note().accept(notes, undone.acts());
                    return undone;
                });
    }
}
