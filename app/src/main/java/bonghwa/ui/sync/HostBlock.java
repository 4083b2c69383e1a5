package bonghwa.ui.sync;

import bonghwa.ui.Messages;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.HostModel;
import bonghwa.ui.model.Hosted;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Hosting a hub from this laptop: the switch, where it is, who came, and an invitation to hand on. FX thread. */
final class HostBlock extends VBox {

    private static final int ROWS = 3;

    private final HostModel model;
    private final SyncWords words;
    private final Label says = new Label();
    private final Label guests = new Label();
    private final Button turn = new Button();
    private final TextField name = new TextField();
    private final HBox inviting;
    private final TextArea invitation = new TextArea();

    HostBlock(HostModel model, SyncWords words, Messages messages) {
        this.model = model;
        this.words = words;
        setId("host");
        getStyleClass().add("hub-block");
        Label heading = new Label();
        heading.textProperty().bind(messages.bind("sync.host"));
        heading.getStyleClass().add(Css.HEADING);
        says.setId("host-says");
        says.setWrapText(true);
        says.getStyleClass().add(Css.SECONDARY);
        guests.setId("host-guests");
        guests.setWrapText(true);
        guests.getStyleClass().add(Css.MUTED);
        turn.setId("host-turn");
        turn.getStyleClass().add(Css.QUIET);
        turn.setOnAction(_ -> model.turn());
        inviting = inviting(messages);
        invitation.setId("host-invitation");
        invitation.setEditable(false);
        invitation.setWrapText(true);
        invitation.setPrefRowCount(ROWS);
        invitation.accessibleTextProperty().bind(messages.bind("sync.host.invitation"));
        List.of(guests, inviting, invitation)
                .forEach(each -> each.managedProperty().bind(each.visibleProperty()));
        getChildren().addAll(heading, says, turn, guests, inviting, invitation);
        new Subscriptions(this)
                .redraw(this::draw, model.hosted(), model.busy(), model.invitation(), messages.language());
    }

    private HBox inviting(Messages messages) {
        name.setId("host-name");
        name.promptTextProperty().bind(messages.bind("sync.host.name"));
        name.setOnAction(_ -> invite());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button invite = new Button();
        invite.setId("host-invite");
        invite.textProperty().bind(messages.bind("sync.host.invite"));
        invite.getStyleClass().add(Css.QUIET);
        invite.setOnAction(_ -> invite());
        HBox row = new HBox(name, invite);
        row.getStyleClass().add("hub-head");
        return row;
    }

    private void invite() {
        model.invite(name.getText());
        name.clear();
    }

    private void draw() {
        Hosted now = model.hosted().get();
        turn.setDisable(model.busy().get());
        turn.setText(words.text(now.runs() ? "sync.host.end" : "sync.host.begin"));
        says.setText(said(now));
        guests.setVisible(now.runs());
        guests.setText(words.text("sync.host.guests", listed(now.came()), listed(now.invited())));
        inviting.setVisible(now.runs());
        String text = model.invitation().get();
        invitation.setVisible(!text.isEmpty());
        invitation.setText(text);
        if (!text.isEmpty()) {
            invitation.selectAll();
        }
    }

    private String said(Hosted now) {
        if (model.busy().get()) {
            return words.text("sync.busy");
        }
        if (now.reason() != null) {
            return words.text("sync.host.failed", words.reason(now.reason()));
        }
        return now.runs() ? words.text("sync.host.at", now.place()) : words.text("sync.host.not");
    }

    private String listed(List<String> names) {
        return names.isEmpty() ? words.text("sync.host.nobody") : String.join(", ", names);
    }
}
