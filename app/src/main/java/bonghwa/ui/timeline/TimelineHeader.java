package bonghwa.ui.timeline;

import bonghwa.domain.Target;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.TimelineModel;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The line over the timeline: how many entries, what is filtered, find, kinds, jump; the find or jump field under it when open. */
final class TimelineHeader extends VBox {

    private final RoomModel room;
    private final TimelineModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final RowColumn column;
    private final FindBar findBar;
    private final JumpBar jumpBar;
    private final HeadLine line;
    private final Button target = new Button();

    TimelineHeader(
            RoomModel room,
            TimelineModel model,
            Messages messages,
            Phrases phrases,
            Jump to,
            BulkBar bulk,
            RowColumn column) {
        this.room = room;
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        this.column = column;
        findBar = new FindBar(model, messages, column, this::closeBars);
        jumpBar = new JumpBar(messages, to, this::closeBars);
        line = new HeadLine(model, messages, new KindMenu(model, messages, phrases), this::find, this::jump);
        build();
        bulk.shown().subscribe(several -> {
            // Beside find or jump, not in their place: what is found can be selected, and what is selected is seen.
            if (!several) {
                getChildren().remove(bulk);
            } else if (!getChildren().contains(bulk)) {
                getChildren().add(bulk);
            }
        });
        Subscriptions live = new Subscriptions(this);
        live.redraw(this::say, model.rows(), model.filter(), messages.language(), room.room());
    }

    private void build() {
        getStyleClass().add("timeline-header");
        target.getStyleClass().setAll("button", "timeline-target");
        target.setGraphic(new Shape("shape-close", Shape.Size.SMALL));
        target.setOnAction(_ -> room.selected().set(null));
        target.managedProperty().bind(target.visibleProperty());
        target.setId("timeline-target");
        // On its own line: a long name is read whole there.
        target.setWrapText(true);
        getChildren().addAll(line, target);
    }

    private void say() {
        line.say();
        @Nullable Target selected = model.filter().get().target();
        target.setVisible(selected != null);
        target.setText(selected == null ? "" : phrases.target(room.room().get().catalogue(), selected));
        target.setAccessibleText(messages.text("timeline.target.off", target.getText()));
    }

    void find() {
        open(findBar);
        findBar.enter();
    }

    void jump() {
        open(jumpBar);
        jumpBar.enter();
    }

    private void open(Node bar) {
        if (!getChildren().contains(bar)) {
            closeBar();
            getChildren().add(bar);
        }
    }

    /** Closes what is open; false if nothing was. */
    boolean closeBars() {
        boolean open = closeBar();
        if (open) {
            column.requestFocus();
        }
        return open;
    }

    /** Closes find or jump, with the marks of what was looked for. */
    private boolean closeBar() {
        boolean open = getChildren().removeAll(findBar, jumpBar);
        if (open) {
            model.find().look("", null);
        }
        return open;
    }
}
