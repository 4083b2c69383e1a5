package bonghwa.ui.task;

import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.ConfirmModel;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What nobody has confirmed for too long, by service; Enter says that somebody has looked and nothing changed. */
public final class ConfirmView extends VBox {

    private final ConfirmModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Label title = new Label();
    private final Label nothing = new Label();
    private final ListView<ConfirmModel.Stale> list = new ListView<>();
    private final HBox hints = new HBox();

    public ConfirmView(ConfirmModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        setId("unconfirmed");
        getStyleClass().add("confirm");
        title.getStyleClass().add(Css.HEADING);
        title.setWrapText(true);
        nothing.getStyleClass().add(Css.SECONDARY);
        nothing.setId("unconfirmed-nothing");
        nothing.setWrapText(true);
        list.setId("unconfirmed-list");
        list.getStyleClass().add("task-list");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.focusedProperty().subscribe((_, focused) -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, list, hints);
        new Subscriptions(this).redraw(this::draw, model.stale(), messages.language());
    }

    private void pressed(KeyEvent event) {
        ConfirmModel.@Nullable Stale chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            event.consume();
            model.confirm(chosen);
        }
    }

    private void draw() {
        title.setText(messages.text("confirm.title", phrases.duration(model.limit())));
        long unknown = model.unknown();
        nothing.setText(unknown > 0 ? messages.text("confirm.none.unknown", unknown) : messages.text("confirm.none"));
        list.setAccessibleText(title.getText());
        fill();
        hints.getChildren().setAll(Bits.hint(messages.text("entry.key.enter"), messages.text("confirm.key")));
    }

    /** Whoever chose a service keeps it; where it is gone nothing is chosen, since nobody looked at what stands there now. */
    private void fill() {
        int at = list.getSelectionModel().getSelectedIndex();
        ConfirmModel.@Nullable Stale chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(model.stale().get());
        list.getSelectionModel().clearSelection();
        if (chosen != null && !select(chosen.service().id())) {
            // The next arrow begins here.
            list.getFocusModel().focus(at - 1);
        }
    }

    private boolean select(String service) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).service().id().equals(service)) {
                list.getSelectionModel().select(i);
                return true;
            }
        }
        return false;
    }

    private final class Cell extends TallCell<ConfirmModel.Stale> {
        @Override
        protected void updateItem(ConfirmModel.@Nullable Stale one, boolean empty) {
            super.updateItem(one, empty);
            if (one == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label name = new Label(phrases.name(one.service().name()));
            name.setWrapText(true);
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Label parts =
                    Bits.quiet(messages.text("confirm.parts", one.targets().size()));
            Label age = Bits.quiet(phrases.duration(model.age(one)));
            parts.setMinWidth(USE_PREF_SIZE);
            age.setMinWidth(USE_PREF_SIZE);
            age.getStyleClass().add("confirm-age");
            HBox row = new HBox(new Shape("shape-unknown", Shape.Size.SMALL), name, parts, age);
            row.getStyleClass().add("task-row");
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(messages.text("attention.spoken", name.getText(), age.getText()));
        }
    }
}
