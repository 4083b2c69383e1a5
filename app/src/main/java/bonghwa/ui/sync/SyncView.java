package bonghwa.ui.sync;

import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.SyncModel;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page of the exchange: the hubs at the left, the desks at the right, what one can do above both. */
public final class SyncView extends VBox {

    private final SyncModel model;
    private final SyncWords words;
    private final Messages messages;
    private final Label result = new Label();
    private final DeskList desks;

    public SyncView(SyncModel model, SyncForms forms, Acts acts, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.words = new SyncWords(model, messages, phrases);
        this.desks = new DeskList(model, words, forms, messages);
        setId("sync");
        getStyleClass().add("sync");
        Label title = new Label();
        title.textProperty().bind(messages.bind("sync.title"));
        title.getStyleClass().add(Css.TITLE);
        result.setId("sync-result");
        result.setWrapText(true);
        result.getStyleClass().add(Css.SECONDARY);
        result.managedProperty().bind(result.visibleProperty());
        FlowPane buttons = new FlowPane(
                act("sync-exchange", Act.EXCHANGE, acts),
                act("sync-carry", Act.CARRY, acts),
                act("sync-join", Act.JOIN, acts),
                button("sync-export", "sync.export", forms::export),
                button("sync-import", "sync.import", forms::take));
        buttons.getStyleClass().add("sync-acts");
        ScrollPane hubs = new ScrollPane(
                new VBox(new HubList(model, words, messages), new HostBlock(model.host(), words, messages)));
        hubs.setFitToWidth(true);
        hubs.setFocusTraversable(false);
        hubs.getStyleClass().add("sync-hubs");
        HBox.setHgrow(hubs, Priority.ALWAYS);
        HBox.setHgrow(desks, Priority.ALWAYS);
        HBox both = new HBox(hubs, desks);
        both.getStyleClass().add("sync-columns");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(title, buttons, result, both);
        new Subscriptions(this).redraw(this::draw, model.busy(), model.results(), messages.language());
    }

    private Button act(String id, Act act, Acts acts) {
        Button button = button(id, act.message(), () -> acts.run(act));
        button.textProperty().unbind();
        button.textProperty()
                .bind(messages.bind(act.message()).map(text -> messages.text("shell.tip", text, act.hint())));
        return button;
    }

    private Button button(String id, String key, Runnable does) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(messages.bind(key));
        button.getStyleClass().add(Css.QUIET);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private void draw() {
        boolean busy = model.busy().get();
        result.setVisible(busy || !model.results().get().isEmpty());
        result.setText(
                busy
                        ? words.text("sync.busy")
                        : model.results().get().stream().map(words::result).collect(Collectors.joining("\n")));
    }

    /** Gives the keyboard to the desks, of which one may wait to be let in. */
    public void enter() {
        desks.enter();
    }
}
