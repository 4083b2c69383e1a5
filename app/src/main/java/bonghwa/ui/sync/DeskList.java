package bonghwa.ui.sync;

import bonghwa.ui.Messages;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.DeskRow;
import bonghwa.ui.model.SyncModel;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The desks of the room, those that wait first: Enter lets the selected one in. FX thread. */
final class DeskList extends VBox {

    private final SyncModel model;
    private final SyncWords words;
    private final ListView<DeskRow> list = new ListView<>();
    private final Label asks = new Label();
    private final Button admit = new Button();
    private final Button appoint = new Button();
    private final Button revoke = new Button();
    private final Button recovery = new Button();

    DeskList(SyncModel model, SyncWords words, SyncForms forms, Messages messages) {
        this.model = model;
        this.words = words;
        setId("desks");
        getStyleClass().add("desks");
        VBox.setVgrow(list, Priority.ALWAYS);
        Label heading = new Label();
        heading.textProperty().bind(messages.bind("sync.desks"));
        heading.getStyleClass().add(Css.HEADING);
        asks.setWrapText(true);
        asks.setId("desks-ask");
        asks.managedProperty().bind(asks.visibleProperty());
        list.setId("desk-list");
        list.setCellFactory(_ -> new DeskCell(words));
        list.accessibleTextProperty().bind(messages.bind("sync.desks"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        act(admit, "desk-admit", messages, "sync.desk.admit", model::admit);
        act(appoint, "desk-appoint", messages, "sync.desk.appoint", model::appoint);
        act(revoke, "desk-revoke", messages, "sync.desk.revoke", forms::revoke);
        act(recovery, "desk-recovery", messages, "sync.desk.recovery", _ -> forms.recovery());
        FlowPane acts = new FlowPane(admit, appoint, revoke, recovery);
        acts.getStyleClass().add("sync-acts");
        getChildren().addAll(heading, asks, acts, list);
        Subscriptions shown = new Subscriptions(this);
        shown.redraw(this::draw, model.desks(), messages.language());
        shown.redraw(this::ask, model.facts(), messages.language());
        shown.redraw(list::refresh, model.room().now(), messages.language());
        shown.redraw(this::offer, list.getSelectionModel().selectedItemProperty(), model.desks());
    }

    private void act(Button button, String id, Messages messages, String key, Consumer<DeskRow> does) {
        button.setId(id);
        button.textProperty().bind(messages.bind(key));
        button.getStyleClass().add(Css.QUIET);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> {
            DeskRow row = list.getSelectionModel().getSelectedItem();
            if (row != null) {
                does.accept(row);
            }
        });
    }

    private void pressed(KeyEvent event) {
        DeskRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && row != null && row.waits()) {
            event.consume();
            model.admit(row);
        }
    }

    private void draw() {
        @Nullable DeskRow before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(model.desks().get());
        DeskRow kept = model.desks().get().stream()
                .filter(row -> before != null && row.id().equals(before.id()))
                .findFirst()
                .orElse(null);
        if (kept == null) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().select(kept);
        }
    }

    private void ask() {
        boolean awaiting = model.facts().get().awaiting();
        asks.setVisible(awaiting || model.facts().get().oneSteward());
        asks.setText(words.text(awaiting ? "sync.awaiting" : "sync.one-steward"));
    }

    private void offer() {
        DeskRow row = list.getSelectionModel().getSelectedItem();
        boolean decides = row != null && model.mayDecide(false);
        admit.setVisible(decides && row.waits());
        appoint.setVisible(row != null && model.mayDecide(true) && !row.own() && !row.decides() && !row.waits());
        revoke.setVisible(decides && !row.own());
        recovery.setVisible(row != null && row.own());
    }

    /** Gives the keyboard to the desks. */
    void enter() {
        list.requestFocus();
    }
}
