package bonghwa.ui.task;

import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.DigestModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Offers the digest to whoever has come back; it never takes the keyboard. */
public final class DigestOffer extends HBox {

    private final DigestModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Label says = new Label();
    private final Button look = new Button();
    private final Button dismiss = new Button();

    public DigestOffer(DigestModel model, Acts acts, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        setId("digest-offer");
        getStyleClass().addAll("banner", Css.HAIRLINE_BOTTOM);
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        says.setWrapText(true);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        for (Button each : List.of(look, dismiss)) {
            each.getStyleClass().add(Css.QUIET);
            each.setFocusTraversable(false);
            each.setMinWidth(USE_PREF_SIZE);
        }
        look.setOnAction(_ -> acts.run(Act.CATCH_UP));
        dismiss.setOnAction(_ -> model.dismiss());
        getChildren().addAll(says, look, dismiss);
        new Subscriptions(this).redraw(this::draw, model.offer(), messages.language());
    }

    private void draw() {
        @Nullable Instant since = model.offer().get();
        setVisible(since != null);
        if (since != null) {
            Instant now = model.room().now().get();
            says.setText(messages.text(
                    "digest.offer", phrases.near(since, now), phrases.duration(Duration.between(since, now))));
            look.setText(messages.text("shell.tip", messages.text("digest.look"), Act.CATCH_UP.hint()));
            dismiss.setText(messages.text("banner.dismiss"));
        }
    }
}
