package bonghwa.ui.entry;

import bonghwa.replica.line.Parsed;
import bonghwa.replica.line.Problem;
import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.EntryModel;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What Enter would do now, or which keys help, at the right under the line. */
final class HintLine extends HBox {

    private final EntryModel model;
    private final Messages messages;
    private final Label key = new Label();
    private final Label hint = new Label();

    HintLine(EntryModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().setAll("entry-hint");
        key.getStyleClass().add(Css.KEY);
        key.managedProperty().bind(key.textProperty().isNotEmpty());
        key.visibleProperty().bind(key.managedProperty());
        key.setMinWidth(USE_PREF_SIZE);
        hint.setId("entry-hint");
        hint.getStyleClass().addAll(Css.MUTED, Css.SECONDARY);
        hint.setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(key, hint);
    }

    /** {@code listed}: the list of what could stand there is open. */
    void draw(boolean listed) {
        Parsed parsed = model.parsed().get();
        if (model.recording().get()) {
            say("", "entry.hint.recording");
        } else if (listed) {
            say("", "entry.hint.list");
        } else if (parsed.line().isBlank()) {
            say("", model.pasted().isEmpty() ? "entry.hint.empty" : "entry.hint.pasted");
        } else if (!model.shownProblems().isEmpty()) {
            say("entry.key.note", "entry.hint.note");
        } else if (parsed.question() != null) {
            say("", "entry.hint.scope");
        } else if (parsed.recordable()) {
            say("entry.key.enter", "entry.hint.record");
        } else {
            say("", parsed.problems().stream().findFirst().map(Problem::key).orElse("entry.hint.empty"));
        }
    }

    /** What does not fit is not said by halves: the page of keys says it too. */
    void fit(double room) {
        setVisible(prefWidth(-1) <= room);
    }

    private void say(String keyName, String text) {
        key.setText(keyName.isEmpty() ? "" : messages.text(keyName));
        hint.setText(messages.text(text));
    }
}
