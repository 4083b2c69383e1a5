package bonghwa.ui.sync;

import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.SyncFacts;
import bonghwa.ui.model.SyncModel;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The exchange in the status bar: where this laptop is connected, what is unsent and how old; what is wrong stands out. */
public final class SyncSign extends HBox {

    private final SyncModel model;
    private final SyncWords words;
    private final SignWords says;
    private final Shape shape = new Shape("shape-connected", Shape.Size.SMALL);
    private final Button hub = new Button();
    private final Label unsent = new Label();
    private final Label alarm = new Label();
    private final Label quiet = new Label();

    public SyncSign(SyncModel model, Acts acts, Messages messages, Phrases phrases) {
        this.model = model;
        this.words = new SyncWords(model, messages, phrases);
        this.says = new SignWords(words);
        setId("status-sync");
        getStyleClass().add("status-sync");
        setAlignment(Pos.CENTER_LEFT);
        hub.setId("status-hub");
        hub.getStyleClass().addAll(Css.QUIET, "status-button", "status-hub");
        hub.setGraphic(shape);
        hub.setTooltip(new Tooltip());
        hub.setOnAction(_ -> acts.run(Act.SHOW_SYNC));
        unsent.setId("status-unsent");
        alarm.setId("status-alarm");
        quiet.setId("status-desks");
        alarm.getStyleClass().add(Css.ABNORMAL);
        for (Label each : List.of(unsent, alarm, quiet)) {
            each.getStyleClass().add(Css.SECONDARY);
            each.managedProperty().bind(each.visibleProperty());
            each.setTooltip(new Tooltip());
        }
        hub.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(hub, unsent, alarm, quiet);
        new Subscriptions(this)
                .redraw(
                        this::draw,
                        model.facts(),
                        model.status(),
                        model.real(),
                        model.room().now(),
                        messages.language());
    }

    private void draw() {
        SyncFacts facts = model.facts().get();
        int hubs = model.status().get().hubs().size();
        hub.setText(says.hub(facts, hubs));
        hub.getTooltip().setText(words.text("shell.tip", words.text("act.show-sync"), Act.SHOW_SYNC.hint()));
        mark(hub, facts.cut());
        shape.getStyleClass().removeAll("shape-connected", "shape-disconnected", Css.ABNORMAL);
        shape.getStyleClass().add(facts.cut() ? "shape-disconnected" : "shape-connected");
        if (facts.cut()) {
            shape.getStyleClass().add(Css.ABNORMAL);
        }
        hub.setGraphic(facts.front() == null ? null : shape);
        unsent.setVisible(hubs > 0);
        unsent.setText(says.unsent(facts));
        unsent.getTooltip().setText(words.text("status.bar.unsent.tip"));
        mark(unsent, facts.old());
        drawAlarm(facts);
        drawDesks(facts);
    }

    private void drawAlarm(SyncFacts facts) {
        Instant silent = facts.silent();
        alarm.setVisible(facts.forks() > 0 || silent != null);
        alarm.setText(
                facts.forks() > 0
                        ? words.text("sync.sign.forks", facts.forks())
                        : silent == null ? "" : words.text("sync.sign.commander", words.at(silent)));
        alarm.getTooltip().setText(alarm.getText());
    }

    private void drawDesks(SyncFacts facts) {
        quiet.setVisible(facts.waiting() > 0 || facts.awaiting());
        quiet.setText(
                facts.awaiting() ? words.text("sync.sign.awaiting") : words.text("sync.sign.waiting", facts.waiting()));
        quiet.getTooltip().setText(words.text(facts.awaiting() ? "sync.awaiting" : "sync.waiting.tip"));
    }

    private static void mark(javafx.scene.control.Labeled label, boolean abnormal) {
        label.getStyleClass().remove(Css.ABNORMAL);
        if (abnormal) {
            label.getStyleClass().add(Css.ABNORMAL);
        }
    }
}
