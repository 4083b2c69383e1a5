package bonghwa.ui.task;

import bonghwa.domain.OpenItem;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.TaskRow;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row of the page of open items. */
final class TaskCell extends TallCell<TaskRow> {

    private final ItemWords words;

    TaskCell(ItemWords words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable TaskRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("task-title");
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Instant now = words.model().moment().get();
        switch (row) {
            case TaskRow.Pressing(int count) -> title(words.text("task.pressing"), count, "");
            case TaskRow.Waiting waiting -> title(words.waits(waiting.on()), waiting.count(), "");
            case TaskRow.Finished(int count, boolean open) ->
                title(words.text("task.finished"), count, words.text(open ? "task.fold" : "task.unfold"));
            case TaskRow.Open open -> {
                setGraphic(open(open, now));
                setAccessibleText(words.spoken(open.item(), now));
            }
            case TaskRow.Done(TimelineEntry entry) -> {
                setGraphic(done(entry, now));
                setAccessibleText(words.text(
                        "task.spoken",
                        words.ended(entry.content().kind()),
                        words.text(entry),
                        words.reason(entry),
                        words.held(entry, now)));
            }
        }
    }

    private void title(String says, int count, String more) {
        Label title = Bits.heading(says);
        HBox line = new HBox(title, Bits.quiet(String.valueOf(count)), Bits.faint(more));
        line.getStyleClass().add("task-title-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("task-title");
        setGraphic(line);
        setAccessibleText(words.text("task.title.spoken", says, count));
    }

    private Region open(TaskRow.Open open, Instant now) {
        OpenItem item = open.item();
        FlowPane meta = meta();
        meta.getChildren().add(owner(item));
        String blocks = words.blocks(item, open.holdsUp());
        if (!blocks.isEmpty()) {
            meta.getChildren().add(Bits.quiet(blocks));
        }
        if (open.pressing(now) && item.waitsOn() != null) {
            meta.getChildren().add(Bits.quiet(words.waits(item.waitsOn())));
        }
        meta.getChildren().add(Bits.quiet(words.since(item, now)));
        if (item.due() != null) {
            meta.getChildren().add(Bits.quiet(words.due(item, now)));
        }
        Node time = item.overdue(now)
                ? Bits.abnormal(Shape.overdue(Shape.Size.SMALL), words.time(item, now))
                : Bits.quiet(words.time(item, now));
        return row(Shape.of(item.kind(), Shape.Size.NORMAL), words.text(item.entry()), meta, time, item.entry());
    }

    private Node owner(OpenItem item) {
        return item.ownerless()
                ? Bits.abnormal(Shape.alert(Shape.Size.SMALL), words.text("word.no-owner"))
                : Bits.quiet(words.owners(item.owners()));
    }

    private Region done(TimelineEntry entry, Instant now) {
        Shape shape = new Shape(Css.shape(entry.content().kind()), Shape.Size.NORMAL, "cleared", Css.FAINT);
        FlowPane meta = meta();
        Instant at = entry.done();
        String when = at == null ? "" : words.phrases().near(at, now);
        meta.getChildren()
                .add(Bits.quiet(
                        words.text("task.ended.at", words.ended(entry.content().kind()), when)));
        if (!words.reason(entry).isEmpty()) {
            meta.getChildren().add(Bits.quiet(words.reason(entry)));
        }
        if (!entry.content().about().people().isEmpty()) {
            meta.getChildren()
                    .add(Bits.quiet(words.owners(entry.content().about().people())));
        }
        return row(shape, words.text(entry), meta, Bits.quiet(words.held(entry, now)), entry);
    }

    private static FlowPane meta() {
        FlowPane meta = new FlowPane();
        meta.getStyleClass().add("side-meta");
        // As wide as it is said to be; a row that must guess takes it to be one line.
        meta.setPrefWrapLength(2000);
        return meta;
    }

    private static Region row(Shape shape, String says, FlowPane meta, Node time, TimelineEntry entry) {
        Label text = new Label(says);
        text.setWrapText(true);
        VBox middle = new VBox(text, meta);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox right = new VBox(time, Bits.faint(entry.number()));
        right.getStyleClass().add("task-right");
        right.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(shape, middle, right);
        row.getStyleClass().add("task-row");
        return row;
    }
}
