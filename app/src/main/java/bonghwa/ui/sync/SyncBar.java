package bonghwa.ui.sync;

import bonghwa.sync.SyncStatus.OfHub;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.SyncModel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What must not be overlooked of the exchange, below the header: a hub that was lost, another one in its place, a commander's desk
 * that nobody hears. It never takes the keyboard; a fork has a banner of its own.
 */
public final class SyncBar extends VBox {

    private final SyncModel model;
    private final Acts acts;
    private final SyncWords words;
    private List<Alarm> drawn = List.of();

    public SyncBar(SyncModel model, Acts acts, Messages messages, Phrases phrases) {
        this.model = model;
        this.acts = acts;
        this.words = new SyncWords(model, messages, phrases);
        setId("sync-alarms");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        new Subscriptions(this).redraw(this::draw, model.facts(), model.room().preview(), messages.language());
    }

    private void draw() {
        List<Alarm> alarms =
                Alarm.of(model.facts().get(), model.room().preview().get(), words);
        setVisible(!alarms.isEmpty());
        if (!alarms.equals(drawn)) {
            drawn = alarms;
            getChildren().setAll(alarms.stream().map(this::line).toList());
        }
    }

    private HBox line(Alarm alarm) {
        Label says = new Label(alarm.says());
        says.setWrapText(true);
        says.setMaxWidth(Double.MAX_VALUE);
        says.setMinHeight(USE_PREF_SIZE); // in a low window what stands below gives way, and not these words
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox line = new HBox(Shape.alert(Shape.Size.NORMAL), says);
        line.setId(alarm.id());
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().addAll("banner", Css.HAIRLINE_BOTTOM);
        line.setAlignment(Pos.CENTER_LEFT);
        OfHub stranger = alarm.stranger();
        if (stranger != null) {
            Button fill = button("sync.alarm.stranger.fill", () -> model.accept(stranger));
            fill.setId("stranger-fill");
            // The only way to say so: it must be reached without a mouse, though the bar never takes the keyboard by
            // itself.
            fill.setFocusTraversable(true);
            line.getChildren().add(fill);
        }
        line.getChildren().add(button("sync.alarm.look", () -> acts.run(Act.SHOW_SYNC)));
        return line;
    }

    private Button button(String key, Runnable does) {
        Button button = new Button(words.text(key));
        button.getStyleClass().add(Css.QUIET);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
