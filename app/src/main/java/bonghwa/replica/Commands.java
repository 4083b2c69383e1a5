package bonghwa.replica;

import bonghwa.domain.Assignment;
import bonghwa.domain.Author;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Phase;
import bonghwa.domain.Release;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The verbs that people have, alike in the window and on the command line. Each returns at once and completes when what it
 * records has been forced to the disk. Safe from any thread; who types is kept here.
 */
public final class Commands {

    private final Committer committer;
    private final Supplier<String> ids;
    private volatile Typist typist = Typist.NOBODY;
    private volatile Consumer<Commit> listener = _ -> {};
    private volatile UndoNotes undone = UndoNotes.unkept();

    /** {@code ids} gives random ids for new incidents. */
    public Commands(Committer committer, Supplier<String> ids) {
        this.committer = committer;
        this.ids = ids;
    }

    /** Who types from now on. */
    public void typing(Typist now) {
        typist = now;
    }

    public Typist typist() {
        return typist;
    }

    /** How what is recorded now is signed: at this desk, by who types, or where nobody said so by this system's user. */
    public Author author() {
        return committer.signs(typist);
    }

    /** Writes this desk's first line, by which others hear of it and can let it in; nothing if it wrote before. */
    public CompletionStage<Commit> enter() {
        return committer.commit(typist, (_, _) -> List.of());
    }

    /** Declares an incident; the commit's first record names its id. */
    public CompletionStage<Commit> declare(Declaration d) {
        String id = ids.get();
        return commit((_, _) ->
                List.of(Draft.of(id, new Operation.IncidentDeclared(d.title(), d.severity(), d.started(), d.zone()))));
    }

    /** Changes what is said of the incident as a whole; null leaves a field as it is. */
    public CompletionStage<Commit> amendIncident(
            String incident,
            @Nullable Text title,
            @Nullable Severity severity,
            @Nullable Instant started,
            @Nullable ZoneId zone,
            @Nullable String reason) {
        return commit((now, _) -> List.of(new Draft(
                incident,
                new Operation.IncidentAmended(title, severity, started, zone, reason),
                Replacing.facts(Found.incident(now.room(), incident).facts(), title, severity, started, zone))));
    }

    /** Says into which phase the work has come, and when; closing and reopening are phases too. */
    public CompletionStage<Commit> enter(String incident, Phase phase, Instant occurred, @Nullable String note) {
        return commit((now, _) -> {
            Found.incident(now.room(), incident);
            return List.of(Draft.of(incident, new Operation.PhaseEntered(phase, occurred, note)));
        });
    }

    /** Records an entry. */
    public CompletionStage<Commit> log(String incident, Content content) {
        return commit((now, numbers) -> {
            Found.incident(now.room(), incident);
            return List.of(Draft.of(incident, entry(numbers.next(), content)));
        });
    }

    static Operation entry(String number, Content content) {
        return content.reports().isEmpty()
                ? new Operation.EntryLogged(number, content)
                : new Operation.StateReported(number, content);
    }

    /** Changes some fields of an entry, in place of all that stands in them now. */
    public CompletionStage<Commit> amend(String incident, String entry, Change change, @Nullable String reason) {
        return commit((now, _) -> List.of(new Draft(
                incident,
                new Operation.EntryAmended(entry, change, reason),
                Replacing.entry(Found.entry(now.room(), incident, entry), change))));
    }

    /** Strikes an entry out, or takes that back. */
    public CompletionStage<Commit> strike(String incident, String entry, boolean struck, @Nullable String reason) {
        return commit((now, _) -> List.of(new Draft(
                incident,
                new Operation.EntryStruck(entry, struck, reason),
                Replacing.entry(Found.entry(now.room(), incident, entry), Change.NONE.withStruck(struck)))));
    }

    /** Makes an entry one of the key entries, or takes that back. */
    public CompletionStage<Commit> pin(String incident, String entry, boolean pinned) {
        return commit((now, _) -> List.of(new Draft(
                incident,
                new Operation.EntryPinned(entry, pinned),
                Replacing.entry(Found.entry(now.room(), incident, entry), Change.NONE.withPinned(pinned)))));
    }

    /** Gives somebody a duty from a moment on; {@code until} null: for as long as nobody ends it. */
    public CompletionStage<Commit> assign(
            String incident, String person, Duty duty, Instant from, @Nullable Instant until) {
        return commit((now, _) -> {
            Found.incident(now.room(), incident);
            Found.person(now.room(), person);
            return List.of(Draft.of(incident, new Operation.DutyAssigned(person, duty, from, until)));
        });
    }

    /** Gives somebody a duty from that moment on and ends it there for everybody who has it, as one act. */
    public CompletionStage<Commit> takeOver(String incident, String person, Duty duty, Instant from) {
        return commit((now, _) -> {
            Found.person(now.room(), person);
            return Relief.of(Found.incident(now.room(), incident), person, duty, from, _ -> true);
        });
    }

    /** Says when a duty ends; null: it goes on after all. */
    public CompletionStage<Commit> endDuty(
            String incident, String assignment, @Nullable Instant until, @Nullable String reason) {
        return commit((now, _) -> {
            Assignment found = Found.assignment(Found.incident(now.room(), incident), assignment);
            return List.of(new Draft(
                    incident,
                    new Operation.DutyEnded(assignment, until, reason),
                    found.until().toReplace()));
        });
    }

    /** Notes that a notice went out, with its text as sent. Who types cannot have approved it, nor who has the same role. */
    public CompletionStage<Commit> noticeSent(String incident, Operation.NoticeSent notice) {
        return noticeSent(incident, notice, List.of());
    }

    /** The same, with the drafts that went out in it, which nobody goes on with then. */
    public CompletionStage<Commit> noticeSent(String incident, Operation.NoticeSent notice, List<String> drafts) {
        @Nullable Release release = notice.release();
        @Nullable String approver = release == null ? null : release.approvedBy();
        @Nullable String writer = typist.person();
        return commit((now, _) -> {
            Incident found = Found.incident(now.room(), incident);
            if (approver != null) {
                Found.person(now.room(), approver);
                NoticeDrafting.mayApprove(found, notice.sent(), writer, approver);
            }
            return List.of(new Draft(incident, notice.knowing(found.log()), drafts));
        });
    }

    /** Defines everything that this catalogue names, in its order; what it does not name stays, unless {@code whole}. */
    public CompletionStage<Commit> importCatalogue(Catalogue wanted, boolean whole) {
        return commit((now, _) -> CatalogueDrafts.of(now, wanted, whole));
    }

    /** A random id for something new. */
    String newId() {
        return ids.get();
    }

    /** Records several things as one act: all or none. */
    public CompletionStage<Commit> commit(Intent intent) {
        return compensate(intent).thenApply(commit -> {
            undone.did();
            listener.accept(commit);
            return commit;
        });
    }

    /** The same without telling anybody: what undoing records is no new deed. */
    CompletionStage<Commit> compensate(Intent intent) {
        return committer.commit(typist, intent);
    }

    /** Where it is noted from now on what was undone. */
    public void noteUndone(UndoNotes notes) {
        undone = notes;
    }

    UndoNotes undone() {
        return undone;
    }

    /** Who hears, on the store lane, of all that is recorded by these verbs, so that it can be undone. */
    public void onCommit(Consumer<Commit> hears) {
        listener = hears;
    }
}
