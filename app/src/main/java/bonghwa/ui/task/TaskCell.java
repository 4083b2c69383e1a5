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
import javafx.scene.layout.HBox;
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

    private TaskLine open(TaskRow.Open open, Instant now) {
        OpenItem item = open.item();
        Node time = item.overdue(now)
                ? Bits.abnormal(Shape.overdue(Shape.Size.SMALL), words.time(item, now))
                : Bits.quiet(words.time(item, now));
        TaskLine line = new TaskLine(
                Shape.of(item.kind(), Shape.Size.NORMAL),
                words.text(item.entry()),
                time,
                item.entry().number());
        line.add(owner(item));
        line.add(words.blocks(item, open.holdsUp()));
        if (open.pressing(now) && item.waitsOn() != null) {
            line.add(words.waits(item.waitsOn()));
        }
        line.add(words.since(item, now));
        line.add(words.due(item, now));
        return line;
    }

    private Node owner(OpenItem item) {
        return item.ownerless()
                ? Bits.abnormal(Shape.alert(Shape.Size.SMALL), words.text("word.no-owner"))
                : Bits.quiet(words.owners(item.owners()));
    }

    private TaskLine done(TimelineEntry entry, Instant now) {
        Shape shape = new Shape(Css.shape(entry.content().kind()), Shape.Size.NORMAL, "cleared", Css.FAINT);
        TaskLine line = new TaskLine(shape, words.text(entry), Bits.quiet(words.held(entry, now)), entry.number());
        Instant at = entry.done();
        String when = at == null ? "" : words.phrases().near(at, now);
        line.add(words.text("task.ended.at", words.ended(entry.content().kind()), when));
        line.add(words.reason(entry));
        line.add(words.owners(entry.content().about().people()));
        return line;
    }
}
