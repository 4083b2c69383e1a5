package bonghwa.ui.shell;

import bonghwa.ui.Messages;
import bonghwa.ui.Problem;
import bonghwa.ui.Problems;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** The newest problem, until somebody puts it away. */
public final class ProblemBanner extends Banner {

    private final Messages messages;

    public ProblemBanner(String id, Problems problems, Messages messages) {
        super(id);
        this.messages = messages;
        Button dismiss = new Button();
        dismiss.getStyleClass().add(Css.QUIET);
        dismiss.setOnAction(_ -> problems.dismiss());
        dismiss.textProperty().bind(messages.bind("banner.dismiss"));
        dismiss.setMinWidth(USE_PREF_SIZE);
        getChildren().add(dismiss);
        new Subscriptions(this).follow(problems.current(), this::draw);
    }

    private void draw(@Nullable Problem now) {
        if (now == null) {
            say(null);
        } else {
            say(now.code() == null ? now.text() : messages.text("banner.problem", now.text(), now.code()));
        }
    }
}
