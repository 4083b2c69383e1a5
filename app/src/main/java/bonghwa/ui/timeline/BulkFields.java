package bonghwa.ui.timeline;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Composition;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What is typed to amend several entries: a time or a step, a tag, why. */
final class BulkFields extends HBox {

    private final Messages messages;
    private final TextField time = new TextField();
    private final TextField tag = new TextField();
    private final TextField reason = new TextField();
    private final Composition ofTime = new Composition(time);
    private final Composition ofTag = new Composition(tag);
    private final Composition ofReason = new Composition(reason);

    BulkFields(Messages messages) {
        this.messages = messages;
        getStyleClass().add("timeline-bar");
        time.setId("bulk-time");
        tag.setId("bulk-tag");
        reason.setId("bulk-reason");
        time.getStyleClass().add("timeline-bulk-time");
        tag.getStyleClass().add("timeline-bulk-tag");
        setHgrow(reason, Priority.ALWAYS);
        getChildren().addAll(time, tag, reason);
    }

    /** Says in the language of now what each is for. */
    void say() {
        prompt(time, "timeline.bulk.time");
        prompt(tag, "timeline.bulk.tag");
        prompt(reason, "timeline.bulk.reason");
    }

    private void prompt(TextField field, String key) {
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
    }

    /** Does it once no syllable is composed any more in any of them. */
    void whenFinished(Runnable act) {
        ofTime.whenFinished(() -> ofTag.whenFinished(() -> ofReason.whenFinished(act)));
    }

    /** Puts the keyboard into the first one. */
    void enter() {
        time.requestFocus();
        time.selectAll();
    }

    String time() {
        return time.getText().strip();
    }

    String tag() {
        return tag.getText();
    }

    String reason() {
        return reason.getText();
    }

    void clear() {
        time.clear();
        tag.clear();
        reason.clear();
    }
}
