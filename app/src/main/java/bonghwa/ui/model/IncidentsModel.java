package bonghwa.ui.model;

import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Phase;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Declaration;
import bonghwa.ui.FxBridge;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** All incidents of the room, and what can be done with one as a whole. FX thread. */
public final class IncidentsModel {

    private final RoomModel room;
    private final Commands commands;
    private final FxBridge bridge;
    private final MomentReader moments;
    private final Consumer<CompletionStage<?>> watch;
    private final StringProperty find = new SimpleStringProperty(this, "find", "");
    private final ReadOnlyObjectWrapper<List<IncidentRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());

    /** {@code watch} is told of everything that is being recorded, to report it where that fails. */
    public IncidentsModel(
            RoomModel room,
            Commands commands,
            FxBridge bridge,
            MomentReader moments,
            Consumer<CompletionStage<?>> watch) {
        this.room = room;
        this.commands = commands;
        this.bridge = bridge;
        this.moments = moments;
        this.watch = watch;
        room.room().subscribe(_ -> refresh());
        room.incident().subscribe(_ -> refresh());
        find.subscribe(_ -> refresh());
    }

    /** The incidents that fit what is being searched, the one touched last first. */
    public ReadOnlyObjectProperty<List<IncidentRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    public StringProperty find() {
        return find;
    }

    private void refresh() {
        Incident shown = room.incident().get();
        rows.set(room.room().get().declared().stream()
                .map(i -> IncidentRow.of(
                        i,
                        room.now().get(),
                        shown != null && shown.id().equals(i.id()),
                        room.room().get().against(i)))
                .filter(r -> r.called(find.get()))
                .toList());
    }

    /** Now, as everybody in this room sees it. */
    public Instant now() {
        return room.now().get();
    }

    /** Shows that incident in the window. */
    public void show(String id) {
        room.show(id);
    }

    /** A form for an incident that is about to be declared. */
    public IncidentForm newForm() {
        return new IncidentForm(moments, this::now, null);
    }

    /** A form for one that there is; its title is filled in in the language of the reader. */
    public IncidentForm form(String id, Language language) {
        Incident incident = incident(id);
        IncidentForm form = new IncidentForm(moments, this::now, incident);
        form.title().set(incident.facts().title().in(language));
        return form;
    }

    /** Declares it and shows it as soon as it is recorded; nothing where the form is not complete. */
    public void declare(IncidentForm form) {
        Instant started = form.started().orElse(null);
        if (!form.complete() || started == null) {
            return;
        }
        Text title = text(form.title().get());
        CompletionStage<Commit> work =
                commands.declare(new Declaration(title, form.severity().get(), started, room.zone()));
        watch.accept(work.thenAccept(commit -> bridge.post(() -> declared(commit))));
    }

    /** Whoever follows the record has shown this commit by now, or a newer room, from which nobody steps back. */
    private void declared(Commit commit) {
        @Nullable String id = commit.records().getFirst().head().incident();
        if (id != null) {
            if (room.room().get().incident(id).isEmpty()) {
                room.commit(commit);
            }
            room.show(id);
        }
    }

    /** Records what the form says anew; what nobody touched in it is left alone, and each value keeps its history. */
    public void amend(String id, IncidentForm form, Language language) {
        Facts opened = form.before();
        Instant started = form.started().orElse(null);
        if (!form.complete() || started == null || opened == null) {
            return;
        }
        Facts now = incident(id).facts();
        @Nullable
        String words = new Edited<>(
                        opened.title().in(language), nfc(form.title().get()))
                .over(now.title().in(language));
        @Nullable Text title = words == null ? null : now.title().reworded(language, words);
        @Nullable
        Severity severity = new Edited<>(opened.severity(), form.severity().get()).over(now.severity());
        @Nullable Instant start = new Edited<>(opened.started(), started).over(now.started());
        @Nullable String why = note(form.reason().get());
        if (title != null || severity != null || start != null) {
            watch.accept(commands.amendIncident(id, title, severity, start, null, why));
        }
        enter(id, form, why);
    }

    /** The work has come into another phase, as of now. */
    private void enter(String id, IncidentForm form, @Nullable String why) {
        Incident now = incident(id);
        @Nullable Phase phase = new Edited<>(form.phaseBefore(), form.phase().get()).over(now.phase(now()));
        if (phase != null && !now.closed()) {
            watch.accept(commands.enter(id, phase, now(), why));
        }
    }

    /** Nobody works on it any more, as of now. */
    public void close(String id, String note) {
        watch.accept(commands.enter(id, Phase.CLOSED, now(), note(note)));
    }

    /** Work on it goes on, as of now: under observation. */
    public void reopen(String id, String note) {
        watch.accept(commands.enter(id, Phase.REOPENED, now(), note(note)));
    }

    private Incident incident(String id) {
        return room.room().get().incident(id).orElseThrow(() -> new IllegalArgumentException("no incident " + id));
    }

    private static Text text(String words) {
        return Text.of(nfc(words));
    }

    private static String nfc(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
    }

    private static @Nullable String note(String words) {
        return words.isBlank() ? null : nfc(words);
    }
}
