package bonghwa.ui.timeline;

import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Commit;
import bonghwa.ui.Messages;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Spread;
import bonghwa.ui.model.ManyEntries;
import bonghwa.ui.model.Retiming;
import bonghwa.ui.model.RoomModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Amends all selected entries at once, over the timeline: their time, a tag, pinned, struck out; one act, undone at once. */
final class BulkBar extends VBox {

    /** Pixels between the two lines that it takes where the column is narrow. */
    private static final double BELOW = 4;

    /** The fields may be that much narrower than they would like to be before the buttons go below them. */
    private static final double LEAST = 0.8;

    private final RoomModel room;
    private final Messages messages;
    private final TimelineTools tools;
    private final ManyEntries many;
    private final Selection selection;
    private final RowColumn column;
    private final Label count = new Label();
    private final BulkFields fields;
    private final Button pin = new Button();
    private final Button strike = new Button();
    private final Label problem = new Label();

    BulkBar(RoomModel room, Messages messages, TimelineTools tools, Selection selection, RowColumn column) {
        this.room = room;
        this.messages = messages;
        this.tools = tools;
        this.many = tools.verbs().many();
        this.fields = new BulkFields(messages);
        this.selection = selection;
        this.column = column;
        build();
        new Subscriptions(this).redraw(this::say, selection.chosen(), messages.language());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Whether several rows are selected, so that this is wanted. */
    ObservableValue<Boolean> shown() {
        return selection.chosen().map(Chosen::several);
    }

    private void build() {
        getStyleClass().add("timeline-bulk");
        setId("bulk");
        count.setId("bulk-count");
        pin.setId("bulk-pin");
        strike.setId("bulk-strike");
        problem.setId("bulk-problem");
        count.getStyleClass().add(Css.SEMIBOLD);
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(fields, Priority.ALWAYS);
        for (Button button : List.of(pin, strike)) {
            button.getStyleClass().add(Css.QUIET);
            button.setMinWidth(USE_PREF_SIZE);
        }
        pin.setOnAction(_ -> pin());
        strike.setOnAction(_ -> strike());
        problem.getStyleClass().addAll(Css.ERROR, Css.SECONDARY);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        HBox said = new HBox(count, fields);
        HBox does = new HBox(pin, strike);
        List.of(said, does).forEach(part -> part.getStyleClass().add("timeline-bar"));
        getChildren().addAll(new Spread(said, does, BELOW, LEAST), problem);
    }

    private void say() {
        List<TimelineEntry> all = selection.entries();
        count.setText(messages.text("timeline.bulk.count", all.size()));
        fields.say();
        boolean pinned = all.stream().allMatch(TimelineEntry::pinned);
        boolean struck = all.stream().allMatch(TimelineEntry::struck);
        pin.setText(messages.text(pinned ? "timeline.bulk.unpin" : "timeline.bulk.pin"));
        strike.setText(messages.text(struck ? "timeline.bulk.restore" : "timeline.bulk.strike"));
        problem.setText("");
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            event.consume();
            fields.whenFinished(this::amend);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            boolean _ = selection.single();
            column.requestFocus();
        }
    }

    /** Puts the keyboard into the first field. */
    void enter() {
        fields.enter();
    }

    private void amend() {
        List<TimelineEntry> all = selection.entries();
        @Nullable Retiming wanted = null;
        String typed = fields.time();
        if (!typed.isEmpty()) {
            Instant now = room.now().get();
            Optional<Retiming> read = Retiming.read(typed, all.getLast().occurredAt(), now, tools.moments());
            if (read.isEmpty()) {
                problem.setText(messages.text("timeline.edit.no-time", typed));
                return;
            }
            wanted = read.get();
            Optional<TimelineEntry> future = many.future(all, wanted);
            if (future.isPresent()) {
                problem.setText(
                        messages.text("timeline.bulk.future", future.get().number()));
                return;
            }
        }
        done(many.amend(all, wanted, fields.tag(), fields.reason()));
    }

    /** Strikes them all out, or takes that back; why, if that was written. */
    void strike() {
        done(many.strike(selection.entries(), fields.reason()));
    }

    /** Pins them all, or takes that back. */
    void pin() {
        done(many.pin(selection.entries()));
    }

    private void done(Optional<CompletionStage<Commit>> work) {
        if (work.isEmpty()) {
            problem.setText(messages.text("timeline.bulk.nothing"));
            return;
        }
        tools.problems().then(work.get(), _ -> fields.clear());
        column.requestFocus();
    }
}
