package bonghwa.ui.model;

import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Commit;
import bonghwa.replica.line.Candidate;
import bonghwa.replica.line.Chip;
import bonghwa.replica.line.Parsed;
import bonghwa.replica.line.Problem;
import bonghwa.replica.line.Replacement;
import bonghwa.replica.line.ScopeQuestion;
import bonghwa.replica.line.Understood;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The entry line: what is typed, what it says so far, what could complete it, and recording it. A line stands until what it
 * says has been forced to the disk; what was typed behind it meanwhile stays. Nothing typed is lost: each change is a draft
 * that is kept outside. FX thread; needs no toolkit.
 */
public final class EntryModel {

    private final EntryServices services;
    private final LineHistory history;
    private final PastedLines pasted;
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper(this, "line", "");
    private final ReadOnlyObjectWrapper<Parsed> parsed;
    private final ReadOnlyObjectWrapper<Suggestions> suggestions =
            new ReadOnlyObjectWrapper<>(this, "suggestions", Suggestions.NONE);
    private final EntrySending sending;
    private int caret;
    private @Nullable String dismissed;

    /** Goes on with the draft of last time, if there is one. */
    public EntryModel(RoomModel room, EntryServices services, String draft) {
        this.services = services;
        this.sending = new EntrySending(services);
        this.history = new LineHistory(services.recorder());
        this.pasted = new PastedLines(services.reader());
        this.parsed =
                new ReadOnlyObjectWrapper<>(this, "parsed", services.reader().read(""));
        List<String> lines = draft.lines().filter(l -> !l.isBlank()).toList();
        if (!lines.isEmpty()) {
            pasted.put(lines.subList(1, lines.size()));
            edit(lines.getFirst(), lines.getFirst().length());
        }
        room.board().subscribe(_ -> reread());
        room.redactions().subscribe((_, _) -> history.forget());
        room.now().subscribe((before, now) -> {
            if (!before.truncatedTo(ChronoUnit.MINUTES).equals(now.truncatedTo(ChronoUnit.MINUTES))) {
                reread();
            }
        });
    }

    public ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    /** What the line says so far. */
    public ReadOnlyObjectProperty<Parsed> parsed() {
        return parsed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Suggestions> suggestions() {
        return suggestions.getReadOnlyProperty();
    }

    /** Whether something is on its way to the disk. */
    public ReadOnlyBooleanProperty recording() {
        return sending.busy();
    }

    /** The lines that were pasted and wait for their turn. */
    public PastedLines pasted() {
        return pasted;
    }

    /** Where one goes on typing, so far as the model knows. */
    public int caret() {
        return caret;
    }

    /** Nobody but the one who types may change the line while a syllable is composed: the gate lets through when none is. */
    public void gate(Consumer<Runnable> whenFree) {
        sending.gate(whenFree);
    }

    /** Takes over what was typed, or where the caret went. */
    public void edit(String typed, int at) {
        boolean changed = !typed.equals(line.get());
        caret = Math.min(at, typed.length());
        if (changed) {
            line.set(typed);
            parsed.set(services.reader().read(typed));
            keep();
        }
        complete();
    }

    private void apply(Edit edit) {
        edit(edit.line(), edit.caret());
    }

    private void keep() {
        services.drafts().accept(pasted.isEmpty() ? line.get() : line.get() + "\n" + String.join("\n", pasted.texts()));
    }

    /** Reads the line anew: what it means depends on the room, the time and who types. */
    public void reread() {
        parsed.set(services.reader().read(line.get()));
    }

    private void complete() {
        Suggestions next = services.reader().complete(line.get(), caret);
        if (next.isEmpty()) {
            dismissed = null;
        }
        suggestions.set(dismissed != null && line.get().startsWith(dismissed) ? Suggestions.NONE : next);
    }

    /** Chooses the next suggestion, or the one before. */
    public void choose(int by) {
        suggestions.set(suggestions.get().moved(by));
    }

    /** Puts a suggestion into the line. */
    public Edit take(Candidate suggestion) {
        Edit edit = Edit.of(line.get(), suggestion.replacement());
        apply(edit);
        suggestions.set(Suggestions.NONE);
        return edit;
    }

    /** Tab: takes what is offered: a suggestion, the correction of an error, what only looks like something. */
    public Optional<Edit> tab() {
        if (!suggestions.get().isEmpty()) {
            return Optional.of(take(suggestions.get().taken()));
        }
        return state().offered().map(this::replaced);
    }

    private LineState state() {
        return new LineState(line.get(), caret, parsed.get(), suggestions.get());
    }

    /** Puts that into the line. */
    public Edit replaced(Replacement replacement) {
        Edit edit = Edit.of(line.get(), replacement);
        apply(replacement.end() <= caret && caret == line.get().length() ? Edit.atEnd(edit.line()) : edit);
        return new Edit(line.get(), caret);
    }

    /** Esc: closes the suggestions, else keeps the words at the caret as words, else says that there was nothing to do. */
    public Optional<Edit> escape() {
        if (!suggestions.get().isEmpty()) {
            dismissed = line.get();
            suggestions.set(Suggestions.NONE);
            return Optional.of(new Edit(line.get(), caret));
        }
        return state().recordedAtCaret().map(this::words);
    }

    /** Keeps what a chip was read from as plain words. */
    public Edit words(Chip chip) {
        Edit edit = new Edit(
                new Replacement(chip.start(), chip.start(), "\\").in(line.get()),
                caret + (caret >= chip.start() ? 1 : 0));
        apply(edit);
        return edit;
    }

    /** Answers the question of scope. */
    public Optional<Edit> answer(int choice) {
        ScopeQuestion question = parsed.get().question();
        return question == null || choice >= question.choices().size()
                ? state().instead(choice).map(this::replaced)
                : Optional.of(replaced(question.choices().get(choice).replacement()));
    }

    /** Whether a digit answers the question of scope: nothing has been typed behind the state yet. */
    public boolean answerable() {
        return state().answerable();
    }

    /** The line before in the history, or the one after; nothing if the line is not empty. */
    public Optional<Edit> history(int back) {
        if (!line.get().isEmpty() && !(history.open() && line.get().equals(history.step(0)))) {
            history.leave();
            return Optional.empty();
        }
        Edit edit = Edit.atEnd(history.step(back));
        apply(edit);
        suggestions.set(Suggestions.NONE);
        return Optional.of(edit);
    }

    /** The newest entry of the one who types, to be corrected. */
    public Optional<TimelineEntry> myLast() {
        return services.recorder().myLast();
    }

    /** What is wrong and worth saying: not that nothing is there yet, and not a name that is just being typed. */
    public List<Problem> shownProblems() {
        return state().problems();
    }

    /** Enter: takes the chosen suggestion or an unfinished name, else records the line, and all pasted lines that are understood. */
    public Optional<Edit> enter() {
        Suggestions now = suggestions.get();
        if (!now.isEmpty() && (now.chosen() >= 0 || !now.finished())) {
            return Optional.of(take(now.taken()));
        }
        record();
        return Optional.empty();
    }

    private void record() {
        if (recording().get()) {
            sending.wantMore();
            return;
        }
        reread();
        Understood understood = parsed.get().understood();
        if (understood != null) {
            send(services.recorder().record(understood));
        } else if (line.get().isBlank() && !pasted.isEmpty()) {
            next();
        }
    }

    /** Ctrl+Enter: records the line as a note, whatever it says. */
    public void note() {
        if (!line.get().isBlank() && !recording().get()) {
            send(services.recorder()
                    .record(new Understood.Entry(services.reader().note(line.get()))));
        }
    }

    private void send(CompletionStage<Commit> work) {
        String sent = line.get();
        suggestions.set(Suggestions.NONE);
        sending.send(work, more -> sent(sent, more));
    }

    /** What was typed behind the line meanwhile stays. */
    private void sent(String sent, boolean more) {
        history.add(sent);
        if (line.get().startsWith(sent)) {
            edit(line.get().substring(sent.length()), Math.max(0, caret - sent.length()));
        }
        if (line.get().isBlank() && !pasted.isEmpty()) {
            next();
        } else if (more) {
            record();
        }
    }

    /** Takes several lines at once; the first understood ones are recorded by Enter one after another. */
    public void paste(String text) {
        pasted.put(text.lines().filter(l -> !l.isBlank()).map(String::strip).toList());
        keep();
    }

    /** Lets the pasted lines go, for good. */
    public void dropPasted() {
        pasted.drop();
        keep();
    }

    private void next() {
        Optional<String> ready = pasted.takeUnderstood();
        if (ready.isPresent()) {
            edit(ready.get(), ready.get().length());
            record();
        } else {
            String first = pasted.takeFirst();
            edit(first, first.length());
        }
    }
}
