package bonghwa.ui.timeline;

import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.TimelineRow;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What is being written into a row of the timeline: an amendment, or why it is struck. One at a time. */
final class Amending {

    private final RoomModel room;
    private final Messages messages;
    private final Phrases phrases;
    private final TimelineTools tools;
    private final RowColumn column;
    private final Selection selection;
    private @Nullable TimelineEntry entry;
    private @Nullable EntryEditor editor;

    private Node from;

    Amending(
            RoomModel room,
            Messages messages,
            Phrases phrases,
            TimelineTools tools,
            RowColumn column,
            Selection selection) {
        this.room = room;
        this.messages = messages;
        this.phrases = phrases;
        this.tools = tools;
        this.column = column;
        this.selection = selection;
        this.from = column;
    }

    /** The editor that stands in that entry's row, if any. */
    @Nullable
    Region editor(String id) {
        return entry != null && entry.id().equals(id) ? editor : null;
    }

    boolean at(@Nullable TimelineRow row) {
        return row != null && entry != null && row.id().equals(entry.id());
    }

    void amend(TimelineEntry wanted) {
        String time = phrases.when(wanted.content().occurred());
        String text = phrases.text(wanted.content().text());
        open(
                wanted,
                EntryEditor.amending(messages, time, text, written -> amended(wanted, time, written), this::close));
    }

    private void amended(TimelineEntry wanted, String time, EntryEditor.Written written) {
        @Nullable When when = null;
        if (!written.when().strip().equals(time)) {
            Optional<When> read = tools.moments()
                    .readNear(written.when(), wanted.occurredAt(), room.now().get());
            if (read.isEmpty()) {
                wrong(messages.text("timeline.edit.no-time", written.when()));
                return;
            }
            when = read.get();
        }
        if (written.words().isBlank() && wanted.content().reports().isEmpty()) {
            wrong(messages.text("timeline.edit.empty"));
            return;
        }
        done(tools.verbs().amend(wanted, messages.language().get(), written.words(), when, written.reason()));
    }

    void strike(TimelineEntry wanted) {
        open(
                wanted,
                EntryEditor.striking(
                        messages, wanted.struck(), w -> done(tools.verbs().strike(wanted, w.reason())), this::close));
    }

    void pin(TimelineEntry wanted) {
        tools.verbs().pin(wanted).ifPresent(tools.problems()::watch);
    }

    /** Asks before what that row says is taken out of the record. */
    void redact(Optional<TimelineEntry> wanted) {
        tools.redacting().accept(wanted);
    }

    private void wrong(String why) {
        if (editor != null) {
            editor.wrong(why);
            column.requestLayout();
        }
    }

    private void done(Optional<? extends CompletionStage<?>> work) {
        @Nullable EntryEditor written = editor;
        if (work.isEmpty() || written == null) {
            close();
            return;
        }
        written.setDisable(true);
        tools.problems().then(work.get(), _ -> recorded(written), () -> {
            written.setDisable(false);
            written.first().requestFocus();
        });
    }

    /** Meanwhile somebody may have begun to write elsewhere. */
    private void recorded(EntryEditor written) {
        if (written.equals(editor)) {
            close();
        }
    }

    private void open(TimelineEntry wanted, EntryEditor next) {
        from = editor == null ? focused() : from;
        entry = wanted;
        editor = next;
        column.keep(wanted.id());
        column.redraw();
        column.layout();
        @Nullable TimelineRow row = selection.row();
        if (row != null) {
            selection.to(row);
        }
        next.first().requestFocus();
        next.first().end();
    }

    private void close() {
        Node back = from;
        stop();
        column.redraw();
        // Who corrects his last entry from the line goes on in the line.
        back.requestFocus();
    }

    private Node focused() {
        Node owner = column.getScene() == null ? null : column.getScene().getFocusOwner();
        return owner == null ? column : owner;
    }

    /** Lets go of what is being written. */
    void stop() {
        entry = null;
        editor = null;
        from = column;
        column.keep(null);
    }
}
