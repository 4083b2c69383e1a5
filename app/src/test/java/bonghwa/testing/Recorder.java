package bonghwa.testing;

import bonghwa.domain.Author;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Committer;
import bonghwa.replica.Draft;
import bonghwa.replica.Intent;
import bonghwa.replica.Refusal;
import bonghwa.replica.Typist;
import bonghwa.ui.model.RoomModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Records in memory, on the calling thread, with real lines and the real fold; its room has the recorded weekend's incident
 * without its entries. A model can follow what it records.
 */
public final class Recorder implements Committer {

    private final Scribe scribe = new Scribe(10, Clockwork.REAL, Weekend.MOMENT);
    private final Commands commands;
    private final List<Operation> operations = new ArrayList<>();
    private Fold fold;
    private int numbers;
    private @Nullable RoomModel follower;

    public Recorder() {
        int[] ids = {0};
        commands = new Commands(this, () -> "incident-" + ++ids[0]);
        scribe.write(
                Weekend.INCIDENT,
                new Operation.IncidentDeclared(
                        Text.of("weekend"), Severity.SEV1, Weekend.kst("2022-10-15T15:19:00"), Weekend.KST));
        fold = Fold.empty(Clockwork.Kind.REAL).with(scribe.records());
    }

    public Commands commands() {
        return commands;
    }

    /** From now on that person types, in that role. */
    public void types(String person, String role) {
        commands.typing(new Typist(person, role));
    }

    /** From now on the entries that are recorded stand in that model's room too. */
    public Recorder follow(RoomModel model) {
        follower = model;
        return this;
    }

    /** What was recorded, in order. */
    public List<Operation> operations() {
        return operations;
    }

    public int count() {
        return operations.size();
    }

    /** The newest entry that was recorded. */
    public Content logged() {
        return switch (operations.getLast()) {
            case Operation.EntryLogged logged -> logged.content();
            case Operation.StateReported reported -> reported.content();
            case Operation other -> throw new AssertionError("not an entry: " + other);
        };
    }

    @Override
    public CompletionStage<Commit> commit(Typist typist, Intent intent) {
        List<Draft> drafts;
        try {
            drafts = intent.drafts(fold, () -> "K" + ++numbers);
        } catch (Refusal refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
        int known = scribe.records().size();
        Room before = fold.room();
        for (Draft draft : drafts) {
            scribe.write(draft.incident(), draft.operation(), draft.replaces().toArray(String[]::new));
            operations.add(draft.operation());
        }
        List<Recorded> records =
                scribe.records().subList(known, scribe.records().size());
        fold = fold.with(records);
        tell();
        return CompletableFuture.completedFuture(new Commit(before, fold.room(), records));
    }

    private void tell() {
        RoomModel model = follower;
        if (model != null) {
            Room shown = model.room().get();
            Map<String, Incident> incidents = new HashMap<>(shown.incidents());
            incidents.computeIfPresent(Weekend.INCIDENT, (_, i) -> with(i));
            model.show(new Room(shown.catalogue(), incidents, List.of()));
        }
    }

    private Incident with(Incident i) {
        Incident recorded = fold.room().incident(Weekend.INCIDENT).orElseThrow();
        List<TimelineEntry> entries = recorded.log().entries();
        return new Incident(
                i.id(),
                i.declared(),
                i.facts(),
                i.steps(),
                i.log().with(entries),
                i.assignments(),
                i.notices(),
                recorded.conduct(),
                i.touched());
    }

    @Override
    public Author signs(Typist typist) {
        return new Author(scribe.desk().id(), typist.person(), typist.role());
    }

    @Override
    public Room room() {
        return fold.room();
    }
}
