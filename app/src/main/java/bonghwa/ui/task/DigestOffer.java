package bonghwa.ui.task;

import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.model.DigestModel;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** Offers the digest to whoever has come back; it never takes the keyboard. */
public final class DigestOffer extends QuietLine {

    private final DigestModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Button look = new Button();
    private final Button dismiss = new Button();

    public DigestOffer(DigestModel model, Acts acts, Messages messages, Phrases phrases) {
        super("digest-offer");
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        look.setOnAction(_ -> acts.run(Act.CATCH_UP));
        dismiss.setOnAction(_ -> model.dismiss());
        build(look, dismiss);
        new Subscriptions(this).redraw(this::draw, model.offer(), messages.language());
    }

    private void draw() {
        @Nullable Instant since = model.offer().get();
        setVisible(since != null);
        if (since != null) {
            Instant now = model.room().now().get();
            say(messages.text(
                    "digest.offer", phrases.near(since, now), phrases.duration(Duration.between(since, now))));
            look.setText(messages.text("shell.tip", messages.text("digest.look"), Act.CATCH_UP.hint()));
            dismiss.setText(messages.text("banner.dismiss"));
        }
    }
}
