package bonghwa.ui.task;

import bonghwa.domain.OpenItem;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Act;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.TasksModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is being waited for, beside the timeline: the most urgent first, each with who must see to it; the page has the rest. */
public final class TaskSide extends VBox {

    private static final int MOST = 3;

    private final TasksModel model;
    private final ItemWords words;
    private final Consumer<TimelineEntry> open;
    private final Label title = new Label();
    private final Label count = Bits.quiet("");
    private final VBox rows = new VBox();

    /** {@code open} leads to that item on the page. */
    public TaskSide(TasksModel model, Messages messages, Phrases phrases, Consumer<TimelineEntry> open) {
        this.model = model;
        this.words = new ItemWords(model, messages, phrases);
        this.open = open;
        setId("asks");
        getStyleClass().add("side-block");
        title.getStyleClass().add(Css.HEADING);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, count);
        head.setAlignment(Pos.BASELINE_LEFT);
        rows.getStyleClass().add("side-rows");
        getChildren().addAll(head, rows);
        Subscriptions subscriptions = new Subscriptions(this);
        subscriptions.redraw(this::draw, model.open(), model.moment(), messages.language());
    }

    private void draw() {
        List<OpenItem> items = model.open().get();
        title.setText(words.text("asks.title"));
        count.setText(items.isEmpty() ? "" : String.valueOf(items.size()));
        List<Node> nodes = new ArrayList<>();
        model.urgent().stream().limit(MOST).forEach(i -> nodes.add(row(i)));
        if (items.size() > MOST) {
            nodes.add(Bits.quiet(words.text("asks.more", items.size() - MOST, Act.SHOW_TASKS.hint())));
        }
        if (items.isEmpty()) {
            nodes.add(Bits.quiet(words.text("asks.empty")));
        }
        rows.getChildren().setAll(nodes);
    }

    private Node row(OpenItem item) {
        Instant now = model.moment().get();
        Label text = new Label(words.text(item.entry()));
        text.setWrapText(true);
        Node time = item.overdue(now)
                ? Bits.abnormal(Shape.overdue(Shape.Size.SMALL), words.time(item, now))
                : Bits.quiet(words.time(item, now));
        FlowPane meta = new FlowPane(owner(item), time, Bits.faint(item.entry().number()));
        meta.getStyleClass().add("side-meta");
        VBox middle = new VBox(text, meta);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox row = new HBox(Shape.of(item.kind(), Shape.Size.NORMAL), middle);
        row.getStyleClass().add("side-row");
        row.setAccessibleText(words.spoken(item, now));
        row.setOnMouseClicked(_ -> open.accept(item.entry()));
        return row;
    }

    private Node owner(OpenItem item) {
        return item.ownerless()
                ? Bits.abnormal(Shape.alert(Shape.Size.SMALL), words.text("word.no-owner"))
                : Bits.quiet(words.owners(item.owners()));
    }
}
