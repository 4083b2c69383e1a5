package bonghwa.ui.shell;

import bonghwa.domain.Assignment;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Role;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.RoomModel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Who has command, since when; that nobody has it, or that two took it and which one counts, is abnormal. */
final class CommandSign extends HBox {

    private final RoomModel room;
    private final Messages messages;
    private final Phrases phrases;
    private final Shape alert = Shape.alert(Shape.Size.SMALL);
    private final Label says = new Label();
    private final Tooltip since = new Tooltip();

    CommandSign(RoomModel room, Messages messages, Phrases phrases) {
        this.room = room;
        this.messages = messages;
        this.phrases = phrases;
        setId("status-command");
        getStyleClass().add("status-command");
        setAlignment(Pos.CENTER_LEFT);
        says.getStyleClass().add(Css.SECONDARY);
        says.setMinWidth(USE_PREF_SIZE);
        alert.managedProperty().bind(alert.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(alert, says);
        new Subscriptions(this)
                .redraw(
                        this::draw,
                        room.incident(),
                        room.room(),
                        room.now().map(now -> now.getEpochSecond() / 60),
                        messages.language());
    }

    private void draw() {
        Incident incident = room.incident().get();
        setVisible(incident != null && !incident.closed());
        if (incident != null) {
            draw(incident.holders(new Duty.OfRole(Role.COMMANDER), room.now().get()));
        }
    }

    private void draw(List<Assignment> holders) {
        boolean abnormal = holders.size() != 1;
        alert.setVisible(abnormal);
        says.getStyleClass().remove(Css.ABNORMAL);
        if (abnormal) {
            says.getStyleClass().add(Css.ABNORMAL);
        }
        if (holders.isEmpty()) {
            says.setText(messages.text("status.bar.no-commander"));
            tip(null);
        } else {
            String who = phrases.person(
                    room.room().get().catalogue(), holders.getLast().person());
            says.setText(messages.text(abnormal ? "status.bar.commander.contested" : "status.bar.commander", who));
            tip(messages.text(
                    "status.bar.commander.tip",
                    says.getText(),
                    phrases.dayTime(holders.getLast().from())));
        }
    }

    private void tip(@Nullable String text) {
        since.setText(text);
        says.setTooltip(text == null ? null : since);
    }
}
