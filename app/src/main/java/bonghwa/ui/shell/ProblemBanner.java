package bonghwa.ui.shell;

import bonghwa.ui.Messages;
import bonghwa.ui.Problem;
import bonghwa.ui.Problems;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** The newest problem, until somebody puts it away. */
public final class ProblemBanner extends Banner {

    private final Messages messages;

    public ProblemBanner(String id, Problems problems, Messages messages) {
        this(id, problems, messages, new ReadOnlyBooleanWrapper(true));
    }

    /** Over a sheet: what came since one is {@code open}; what was there before stands in the window still, and once is enough. */
    public ProblemBanner(String id, Problems problems, Messages messages, ObservableValue<Boolean> open) {
        super(id);
        this.messages = messages;
        Button dismiss = new Button();
        dismiss.getStyleClass().add(Css.QUIET);
        dismiss.setOnAction(_ -> problems.dismiss());
        dismiss.textProperty().bind(messages.bind("banner.dismiss"));
        dismiss.setMinWidth(USE_PREF_SIZE);
        getChildren().add(dismiss);
        Subscriptions shown = new Subscriptions(this);
        shown.follow(open, _ -> say(null));
        shown.follow(problems.current(), now -> draw(open.getValue() ? now : null));
    }

    private void draw(@Nullable Problem now) {
        if (now == null) {
            say(null);
        } else {
            say(now.code() == null ? now.text() : messages.text("banner.problem", now.text(), now.code()));
        }
    }
}
