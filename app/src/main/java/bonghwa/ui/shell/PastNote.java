package bonghwa.ui.shell;

import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.Past;
import bonghwa.ui.model.ReplayControls;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Says what a replay is, or, looking back, to when and how far it is recorded, with the way back: a button, a key, Escape. */
final class PastNote extends HBox {

    private final ReplayControls replay;
    private final Messages messages;
    private final Phrases phrases;
    private final Label note = new Label();
    private final Button edge = new Button();
    private final EventHandler<KeyEvent> escape = this::pressed;

    PastNote(ReplayControls replay, Acts acts, Messages messages, Phrases phrases) {
        this.replay = replay;
        this.messages = messages;
        this.phrases = phrases;
        build();
        acts.on(Act.SEEK_EDGE, replay::toEdge);
        Subscriptions shown = new Subscriptions(this);
        shown.redraw(this::draw, replay.past(), messages.language());
        sceneProperty().subscribe(this::moved);
    }

    private void build() {
        getStyleClass().add("replay-note");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        note.setId("replay-note");
        edge.setId("replay-edge");
        edge.getStyleClass().add(Css.QUIET);
        edge.setOnAction(_ -> replay.toEdge());
        edge.managedProperty().bind(edge.visibleProperty());
        getChildren().addAll(note, edge);
    }

    /** Nobody may take what they look back at for what is. */
    private void draw() {
        Past past = replay.past().get();
        note.setText(
                past == null
                        ? messages.text("replay.note")
                        : messages.text("replay.back", phrases.dayTime(past.at()), phrases.dayTime(replay.edge())));
        note.getStyleClass().setAll("label", past == null ? Css.SECONDARY : Css.SEMIBOLD);
        edge.setText(messages.text("shell.tip", messages.text("replay.edge"), Act.SEEK_EDGE.hint()));
        edge.setVisible(past != null);
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, escape);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, escape);
        }
    }

    /** Escape, where nobody else had a use for it. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && replay.past().get() != null) {
            event.consume();
            replay.toEdge();
        }
    }
}
