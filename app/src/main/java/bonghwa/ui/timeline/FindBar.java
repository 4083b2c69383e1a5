package bonghwa.ui.timeline;

import bonghwa.ui.Messages;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Composition;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.TimelineModel;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Where one types what to find: n of m beside it, Enter and Shift+Enter to the next and the one before. */
final class FindBar extends HBox {

    private final TimelineModel model;
    private final Messages messages;
    private final RowColumn column;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Label keys = new Label();

    FindBar(TimelineModel model, Messages messages, RowColumn column, BooleanSupplier close) {
        this.model = model;
        this.messages = messages;
        this.column = column;
        getStyleClass().add("timeline-bar");
        field.setId("find-field");
        count.setId("find-count");
        count.getStyleClass().add(Css.MUTED);
        count.setMinWidth(USE_PREF_SIZE);
        keys.getStyleClass().addAll(Css.FAINT, Css.SECONDARY);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(field, count, keys);
        field.textProperty().subscribe((_, _) -> look());
        Composition composition = new Composition(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            switch (e.getCode()) {
                case ENTER -> composition.whenFinished(() -> model.find().step(e.isShiftDown() ? -1 : 1));
                case DOWN -> model.find().step(1);
                case UP -> model.find().step(-1);
                case ESCAPE -> {
                    boolean _ = close.getAsBoolean();
                }
                default -> {
                    return;
                }
            }
            e.consume();
        });
        Subscriptions live = new Subscriptions(this);
        live.redraw(this::say, model.find().hits(), model.find().current(), messages.language());
    }

    private void look() {
        model.find().look(field.getText(), column.placeInSight());
    }

    private void say() {
        int hits = model.find().hits().get().size();
        field.setPromptText(messages.text("timeline.find.prompt"));
        field.setAccessibleText(messages.text("timeline.find.prompt"));
        keys.setText(messages.text("timeline.find.keys"));
        count.setText(
                model.find().query().get().isEmpty()
                        ? ""
                        : hits == 0
                                ? messages.text("timeline.find.none")
                                : messages.text(
                                        "timeline.n-of-m",
                                        model.find().current().get() + 1,
                                        hits));
    }

    /** Puts the keyboard into the field; what was looked for last is looked for again. */
    void enter() {
        field.requestFocus();
        field.selectAll();
        if (model.find().query().get().isEmpty()) {
            look();
        }
    }
}
